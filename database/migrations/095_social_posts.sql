-- One click makes one post: the same wish again is the same post, with other words it is refused.
ALTER TABLE social_posts
  ADD COLUMN wish text UNIQUE CHECK (length(wish) BETWEEN 8 AND 80),
  ADD COLUMN digest bytea,
  -- How often it was brought back from what was planned, and once more: each time it is planned it is another publication.
  ADD COLUMN round integer NOT NULL DEFAULT 1 CHECK (round > 0);

-- What left at once has no time of its own in the calendar, its publication has.
CREATE INDEX social_publications_house ON social_publications (due_at) WHERE owner IS NULL;

-- Which posts show a file: their number stands in the library, and one that is not over keeps it there.
CREATE INDEX social_posts_files ON social_posts USING gin ((content -> 'parts') jsonb_path_ops);

CREATE INDEX social_posts_template ON social_posts (template) WHERE template IS NOT NULL;

-- One to begin with for each kind; that a post is paid for is put to it by the post.
INSERT INTO social_templates (kind, name, hashtags, bodies) VALUES
('new-product', 'Nouvelle offre', '{BonPlanMaroc,Maroc}', jsonb_build_object(
'fr', $t$Nouveau sur ShareYourSales : {{deal.title}}, chez {{deal.merchant}}.

📍 {{deal.city}}
💰 {{deal.price}}

{{deal.highlights}}

Toutes les informations sont sur la page de l’offre.$t$,
'ar', $t$جديد على ShareYourSales: {{deal.title}} عند {{deal.merchant}}.

📍 {{deal.city}}
💰 {{deal.price}}

{{deal.highlights}}

كل المعلومات في صفحة العرض.$t$,
'en', $t$New on ShareYourSales: {{deal.title}}, at {{deal.merchant}}.

📍 {{deal.city}}
💰 {{deal.price}}

{{deal.highlights}}

You will find everything on the page of the deal.$t$)),
('promotion', 'Promotion', '{BonPlanMaroc,Promo}', jsonb_build_object(
'fr', $t${{deal.less}} chez {{deal.merchant}} : {{deal.title}}.

💰 {{deal.price}} au lieu de {{deal.was}}
📍 {{deal.city}}
⏳ Jusqu’au {{deal.ends}}$t$,
'ar', $t${{deal.less}} عند {{deal.merchant}}: {{deal.title}}.

💰 {{deal.price}} عوض {{deal.was}}
📍 {{deal.city}}
⏳ إلى غاية {{deal.ends}}$t$,
'en', $t${{deal.less}} at {{deal.merchant}}: {{deal.title}}.

💰 {{deal.price}} instead of {{deal.was}}
📍 {{deal.city}}
⏳ Until {{deal.ends}}$t$)),
('testimonial', 'Avis d’un client', '{AvisClient}', jsonb_build_object(
'fr', $t$« {{avis}} »

Merci à {{prenom}} pour ce retour sur {{deal.title}}, chez {{deal.merchant}}.

Vous y êtes allés aussi ? Racontez-nous en commentaire.$t$,
'ar', $t$«{{avis}}»

شكرا {{prenom}} على هذا الرأي حول {{deal.title}} عند {{deal.merchant}}.

هل جربتموه أنتم أيضا؟ احكوا لنا في التعليقات.$t$,
'en', $t$“{{avis}}”

Thank you, {{prenom}}, for these words about {{deal.title}} at {{deal.merchant}}.

Have you been there too? Tell us in the comments.$t$)),
('event', 'Événement', '{Evenement,Maroc}', jsonb_build_object(
'fr', $t$Rendez-vous le {{date}} : {{evenement}}.

📍 {{lieu}}
🕒 {{heure}}

Vous venez ? Dites-le-nous en commentaire et mentionnez les personnes qui vous accompagnent.$t$,
'ar', $t$موعدنا يوم {{date}}: {{evenement}}.

📍 {{lieu}}
🕒 {{heure}}

هل ستحضرون؟ أخبرونا في التعليقات وأشيروا إلى من سيرافقكم.$t$,
'en', $t$Save the date, {{date}}: {{evenement}}.

📍 {{lieu}}
🕒 {{heure}}

Are you coming? Tell us in the comments, and tag who comes with you.$t$)),
('last-days', 'Derniers jours', '{BonPlanMaroc,DerniersJours}', jsonb_build_object(
'fr', $t$Derniers jours pour en profiter : {{deal.title}}, chez {{deal.merchant}}.

⏳ Jusqu’au {{deal.ends}}
💰 {{deal.price}} au lieu de {{deal.was}}
📍 {{deal.city}}$t$,
'ar', $t$آخر الأيام للاستفادة: {{deal.title}} عند {{deal.merchant}}.

⏳ إلى غاية {{deal.ends}}
💰 {{deal.price}} عوض {{deal.was}}
📍 {{deal.city}}$t$,
'en', $t$Last days to enjoy it: {{deal.title}}, at {{deal.merchant}}.

⏳ Until {{deal.ends}}
💰 {{deal.price}} instead of {{deal.was}}
📍 {{deal.city}}$t$)),
('recruiting', 'Devenir influenceur partenaire', '{Influenceur,Maroc}', jsonb_build_object(
'fr', $t$Vous avez une communauté et l’envie de partager de bonnes adresses ?

Avec ShareYourSales, vous choisissez vos offres, vous les publiez avec votre propre lien et vous touchez une commission sur chaque vente confirmée. L’inscription est gratuite.$t$,
'ar', $t$لديكم متابعون وترغبون في مشاركة العناوين الجيدة؟

مع ShareYourSales تختارون عروضكم وتنشرونها برابطكم الخاص وتحصلون على عمولة عن كل عملية بيع مؤكدة. التسجيل مجاني.$t$,
'en', $t$You have a community and like to share good addresses?

With ShareYourSales you choose your deals, publish them with a link of your own, and earn a commission on every confirmed sale. Signing up is free.$t$)),
('tip', 'Conseil de la semaine', '{Astuce}', jsonb_build_object(
'fr', $t$Le conseil de la semaine : {{conseil}}

{{explication}}

Enregistrez cette publication pour la retrouver le moment venu.$t$,
'ar', $t$نصيحة الأسبوع: {{conseil}}

{{explication}}

احفظوا هذا المنشور لتجدوه عند الحاجة.$t$,
'en', $t$Tip of the week: {{conseil}}

{{explication}}

Save this post to find it again when you need it.$t$)),
('other', 'Annonce', '{Maroc}', jsonb_build_object(
'fr', $t${{titre}}

{{texte}}

Plus de détails sur ShareYourSales.$t$,
'ar', $t${{titre}}

{{texte}}

المزيد من التفاصيل على ShareYourSales.$t$,
'en', $t${{titre}}

{{texte}}

More on ShareYourSales.$t$));

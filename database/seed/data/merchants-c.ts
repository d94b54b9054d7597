import type { SeedMerchant } from '../types.ts';

/** The invented houses behind the goods that are delivered. */
export const merchantsC: SeedMerchant[] = [
  {
    key: 'dar-nila',
    name: 'Dar Nila',
    slug: 'dar-nila',
    city: 'fes',
    description: {
      fr: 'Dar Nila travaille avec des tisseuses du Moyen Atlas, des potiers d’Aïn Nokbi et des dinandiers de Marrakech. Chaque pièce arrive avec le prénom de la personne qui l’a faite et l’endroit où elle a été faite.',
      ar: 'تشتغل «Dar Nila» مع نساجات من الأطلس المتوسط وخزافين من عين النقبي وصناع نحاس من مراكش. تصلكم كل قطعة ومعها اسم من صنعها والمكان الذي صنعت فيه.',
      en: 'Dar Nila works with weavers in the Middle Atlas, potters in Ain Nokbi and brass workers in Marrakech. Each piece arrives with its maker’s first name and the place where it was made.',
    },
    colours: ['#24427a', '#e6d3a8'],
  },
  {
    key: 'bayt-lina',
    name: 'Bayt Lina',
    slug: 'bayt-lina',
    city: 'casablanca',
    description: {
      fr: 'Bayt Lina fabrique ses canapés dans un atelier d’Aïn Sebaâ et choisit le reste, de la casserole au pétrin, après l’avoir utilisé dans une vraie cuisine. Nos livreurs montent à l’étage et repartent avec les cartons.',
      ar: 'تصنع «Bayt Lina» أرائكها في ورشة بعين السبع، وتختار ما تبقى، من الطنجرة إلى العجانة، بعد تجريبه في مطبخ حقيقي. يصعد عمال التوصيل إلى طابقكم ويأخذون معهم علب الكرتون.',
      en: 'Bayt Lina builds its sofas in an Ain Sebaa workshop and picks everything else, from saucepans to stand mixers, after using it in a real kitchen. Our drivers come up to your floor and take the cardboard away.',
    },
    colours: ['#4b5d4a', '#ecd9c0'],
  },
  {
    key: 'fil-oudaya',
    name: 'Fil d’Oudaya',
    slug: 'fil-d-oudaya',
    city: 'rabat',
    description: {
      fr: 'Une maison de couture de Rabat qui réunit tailleurs, cordonniers et orfèvres autour de petites séries. Nous donnons les mesures de chaque modèle, et une vraie personne répond aux questions de taille.',
      ar: 'دار خياطة بالرباط تجمع خياطين وخرازين وصاغة حول كميات محدودة. نذكر قياسات كل قطعة بالسنتيمتر، ويجيبكم شخص حقيقي إذا احترتم في المقاس.',
      en: 'A Rabat fashion house that brings tailors, shoemakers and silversmiths together around small runs. We publish the measurements of every piece, and a real person answers sizing questions.',
    },
    colours: ['#7a2e43', '#e9c9b1'],
  },
  {
    key: 'nokta-digital',
    name: 'Nokta Digital',
    slug: 'nokta-digital',
    city: 'tanger',
    description: {
      fr: 'Boutique d’informatique et de téléphonie, avec un atelier à Tanger et un comptoir à Casablanca. Chaque appareil est allumé et contrôlé avant l’envoi, la facture est à votre nom et les réparations sous garantie se font au Maroc.',
      ar: 'متجر للحواسيب والهواتف، له ورشة في طنجة وشباك في الدار البيضاء. نشغل كل جهاز ونفحصه قبل الإرسال، والفاتورة باسمكم، والإصلاح تحت الضمان يتم في المغرب.',
      en: 'A computer and phone shop with a workshop in Tangier and a counter in Casablanca. Every device is switched on and checked before it ships, the invoice is in your name, and warranty repairs are done in Morocco.',
    },
    colours: ['#1c2b4a', '#3fb8af'],
  },
  {
    key: 'tafoukt-souss',
    name: 'Tafoukt du Souss',
    slug: 'tafoukt-du-souss',
    city: 'agadir',
    description: {
      fr: 'Tafoukt, le soleil en amazigh, rassemble des coopératives de femmes de l’arganeraie, des cultivateurs de safran et une petite distillerie. Nous indiquons la récolte, le lot et la date de pressage sur chaque étiquette.',
      ar: '«تافوكت» هي الشمس بالأمازيغية. نجمع تعاونيات نسائية من بلاد أركان ومزارعي زعفران ومقطرة صغيرة، ونكتب على كل ملصق سنة الجني ورقم الدفعة وتاريخ العصر.',
      en: 'Tafoukt, Amazigh for the sun, brings together women’s cooperatives in the argan country, saffron growers and a small distillery. Every label states the harvest, the batch and the pressing date.',
    },
    colours: ['#a8641f', '#f2dc8d'],
  },
];

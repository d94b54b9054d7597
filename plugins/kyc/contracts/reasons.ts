/** What a reviewer asks for: a thing (a field or a document) and why. `other` brings words of its own. */
export const REQUEST_REASONS = ['unreadable', 'cropped', 'expired', 'wrong-document', 'not-matching', 'missing', 'too-old', 'other'] as const; // prettier-ignore
export type RequestReason = (typeof REQUEST_REASONS)[number];

export const REJECT_REASONS = ['identity-mismatch', 'altered-document', 'underage', 'account-of-another', 'duplicate-account', 'company-not-found', 'no-answer', 'other'] as const; // prettier-ignore
export type RejectReason = (typeof REJECT_REASONS)[number];

type Texts<Key extends string> = Record<Key, { fr: string; ar: string; en: string }>;

export const REQUEST_TEXTS: Texts<Exclude<RequestReason, 'other'>> = {
  unreadable: {
    fr: 'L’image est floue ou trop sombre : on ne peut pas la lire.',
    ar: 'الصورة غير واضحة أو مظلمة ولا يمكن قراءتها.',
    en: 'The picture is blurred or too dark to be read.',
  },
  cropped: {
    fr: 'Un bord est coupé : montrez le document en entier.',
    ar: 'جزء من الوثيقة مقصوص: أظهروا الوثيقة كاملة.',
    en: 'An edge is cut off: show the whole document.',
  },
  expired: {
    fr: 'Le document n’est plus valable : envoyez celui en cours de validité.',
    ar: 'انتهت صلاحية الوثيقة: أرسلوا وثيقة سارية المفعول.',
    en: 'The document has expired: send one that is still valid.',
  },
  'wrong-document': {
    fr: 'Ce n’est pas le document demandé.',
    ar: 'هذه ليست الوثيقة المطلوبة.',
    en: 'This is not the document we asked for.',
  },
  'not-matching': {
    fr: 'Ce que vous avez saisi ne correspond pas au document.',
    ar: 'المعلومات التي أدخلتموها لا تطابق الوثيقة.',
    en: 'What you typed does not match the document.',
  },
  missing: {
    fr: 'Il manque dans votre dossier.',
    ar: 'غير موجود في ملفكم.',
    en: 'It is missing from your file.',
  },
  'too-old': {
    fr: 'Le document doit dater de moins de trois mois.',
    ar: 'يجب ألا يتجاوز تاريخ الوثيقة ثلاثة أشهر.',
    en: 'The document must be less than three months old.',
  },
};

export const REJECT_TEXTS: Texts<Exclude<RejectReason, 'other'>> = {
  'identity-mismatch': {
    fr: 'Le nom ou le numéro saisi n’est pas celui de la pièce d’identité.',
    ar: 'الاسم أو الرقم المدخل لا يطابق وثيقة التعريف.',
    en: 'The name or number you typed is not that of the identity document.',
  },
  'altered-document': {
    fr: 'Un document semble avoir été modifié. Nous n’acceptons que des originaux photographiés ou numérisés.',
    ar: 'يبدو أن إحدى الوثائق قد عُدّلت. لا نقبل إلا صور الوثائق الأصلية.',
    en: 'A document seems to have been altered. We only accept pictures or scans of originals.',
  },
  underage: {
    fr: 'Il faut avoir 18 ans pour recevoir des paiements.',
    ar: 'يجب أن يكون عمركم 18 سنة على الأقل لتلقي الأداءات.',
    en: 'You must be 18 to receive payments.',
  },
  'account-of-another': {
    fr: 'Le compte bancaire est au nom d’une autre personne.',
    ar: 'الحساب البنكي باسم شخص آخر.',
    en: 'The bank account is in somebody else’s name.',
  },
  'duplicate-account': {
    fr: 'Cette identité ou ce compte bancaire est déjà utilisé par un autre compte.',
    ar: 'هذه الهوية أو هذا الحساب البنكي مستعمل في حساب آخر.',
    en: 'This identity or bank account is already used by another account.',
  },
  'company-not-found': {
    fr: 'Nous n’avons pas retrouvé l’entreprise sous les numéros indiqués.',
    ar: 'لم نعثر على المقاولة بالأرقام المدلى بها.',
    en: 'We could not find the company under the numbers given.',
  },
  'no-answer': {
    fr: 'Ce que nous avions demandé ne nous est pas parvenu.',
    ar: 'لم نتوصل بما طلبناه منكم.',
    en: 'We did not receive what we asked for.',
  },
};

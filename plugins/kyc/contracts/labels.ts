import type { CaseField } from '../domain/case/fields.ts';
import type { DocumentKind } from '../domain/documents/kinds.ts';

/** What the parts of a case are called where it is spoken of outside its form: in mails, and to the staff. */
export const FIELD_LABELS: Record<CaseField, { fr: string; ar: string; en: string }> = {
  firstName: { fr: 'Prénom', ar: 'الاسم الشخصي', en: 'First name' },
  lastName: { fr: 'Nom', ar: 'الاسم العائلي', en: 'Last name' },
  birthDate: { fr: 'Date de naissance', ar: 'تاريخ الازدياد', en: 'Date of birth' },
  cin: { fr: 'Numéro de CIN', ar: 'رقم البطاقة الوطنية', en: 'CIN number' },
  cinExpiresOn: { fr: 'Fin de validité de la CIN', ar: 'تاريخ انتهاء صلاحية البطاقة الوطنية', en: 'CIN expiry date' },
  companyName: { fr: 'Raison sociale', ar: 'الاسم التجاري', en: 'Company name' },
  legalForm: { fr: 'Forme juridique', ar: 'الشكل القانوني', en: 'Legal form' },
  ice: { fr: 'ICE', ar: 'التعريف الموحد للمقاولة (ICE)', en: 'ICE' },
  rcNumber: { fr: 'Registre du commerce', ar: 'رقم السجل التجاري', en: 'Trade register number' },
  rcTribunal: { fr: 'Tribunal du registre', ar: 'المحكمة التجارية', en: 'Register tribunal' },
  taxId: { fr: 'Identifiant fiscal', ar: 'رقم التعريف الضريبي', en: 'Tax identifier' },
  vat: { fr: 'Assujetti à la TVA', ar: 'خاضع للضريبة على القيمة المضافة', en: 'Registered for VAT' },
  address: { fr: 'Adresse', ar: 'العنوان', en: 'Address' },
  city: { fr: 'Ville', ar: 'المدينة', en: 'City' },
  postalCode: { fr: 'Code postal', ar: 'الرمز البريدي', en: 'Postcode' },
  rib: { fr: 'RIB', ar: 'رقم الحساب البنكي (RIB)', en: 'Bank account (RIB)' },
  accountHolder: { fr: 'Titulaire du compte', ar: 'صاحب الحساب', en: 'Account holder' },
  mrz: { fr: 'Lignes au dos de la CIN', ar: 'السطور خلف البطاقة الوطنية', en: 'Lines on the back of the CIN' },
};

export const DOCUMENT_LABELS: Record<DocumentKind, { fr: string; ar: string; en: string }> = {
  'cin-front': { fr: 'CIN, recto', ar: 'البطاقة الوطنية، الوجه', en: 'CIN, front' },
  'cin-back': { fr: 'CIN, verso', ar: 'البطاقة الوطنية، الظهر', en: 'CIN, back' },
  'address-proof': { fr: 'Justificatif d’adresse', ar: 'إثبات العنوان', en: 'Proof of address' },
  'rib-attestation': { fr: 'Attestation de RIB', ar: 'شهادة RIB', en: 'RIB certificate' },
  'rc-extract': { fr: 'Extrait du registre du commerce', ar: 'مستخرج السجل التجاري', en: 'Trade register extract' },
  statutes: { fr: 'Statuts', ar: 'النظام الأساسي', en: 'Statutes' },
  'tax-certificate': { fr: 'Attestation fiscale', ar: 'الشهادة الضريبية', en: 'Tax certificate' },
};

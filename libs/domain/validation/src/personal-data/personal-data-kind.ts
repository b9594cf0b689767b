/** What a file of counts never holds, and a person's record does (method note 15.1). */
export const PERSONAL_DATA_KINDS = ['bsn', 'email', 'phone', 'iban', 'birth-date', 'row-per-person'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

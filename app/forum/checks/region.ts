/** Where a phone was made for: its system differs. */
export const regions = ['china', 'hong-kong', 'europe-import', 'india', 'other'] as const

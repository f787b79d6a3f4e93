/** The letters at the end of a build: one for Android, two for the phone, two for the region, then XM. */

export const androidLetters: Record<string, number> = {
  P: 9,
  Q: 10,
  R: 11,
  S: 12,
  T: 13,
  U: 14,
  V: 15,
  W: 16,
  X: 17,
}

/** From the builds that were seen (domain.md 1c): WBL, WPB and XPB, XFR, XEO, SKA and UKA. */
export const phoneLetters: Record<string, string> = {
  BL: 'xiaomi-17-pro',
  PB: 'xiaomi-17-pro-max',
  FR: 'xiaomi-18-pro',
  EO: 'xiaomi-18-pro-max',
  KA: 'xiaomi-mi-11-ultra',
}

export const regions = ['CN', 'MI', 'EU', 'IN', 'ID', 'RU', 'TW', 'TR', 'JP'] as const
export type Region = (typeof regions)[number]

export function asRegion(letters: string) {
  return regions.find((region) => region === letters) ?? null
}

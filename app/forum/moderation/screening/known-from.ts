/** Posts that stand before a newcomer's links are trusted. */
export const KNOWN_FROM = 3

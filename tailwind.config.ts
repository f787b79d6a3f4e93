import type { Config } from 'tailwindcss'

/** The values live in app/styles/tokens.css as a Tailwind 4 theme; this file says where class names are. */
export default { content: ['./app/**/*.{ts,tsx}'] } satisfies Config

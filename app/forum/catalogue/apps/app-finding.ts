/** How an app does on the back screen; the findings of confirmations in the words of apps. */
export const appFindings = ['WORKS', 'CHANGE', 'BROKEN', 'REFUSED'] as const
export type AppFinding = (typeof appFindings)[number]

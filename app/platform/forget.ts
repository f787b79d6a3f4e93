const forgetters = new Set<() => void>()

/** Whoever keeps in memory what the database says, or counts in memory, says here how that is forgotten. */
export function onForget(forget: () => void) {
  forgetters.add(forget)
}

/** As if the process had just started: for when the database under it became another. */
export function forgetAll() {
  for (const forget of forgetters) forget()
}

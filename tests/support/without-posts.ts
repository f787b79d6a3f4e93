/** Addresses that show no posts of others, and why. Whatever is neither here nor a surface fails tests/surfaces.test.ts. */
export const withoutPosts: Record<string, RegExp> = {
  'staff alone come here, and staff read all': /^admin(\/|$)/,
  'it only takes forms':
    /^(threads\/:thread\/(replies|reading|links|links\/:link|trial)|posts\/:post\/(vote|restoration|acceptance|confirmation)|phones\/:phone\/(builds|watching)|confirmations\/:confirmation\/withdrawal|notifications\/(reading|muting)|sign-out|drafts|drafts\/preview|photos)$/,
  'a form, empty or with what its author wrote':
    /^((tips|reviews|questions|apps)\/new|tips\/:thread\/edit|reviews\/:thread\/follow-ups\/:day|follow-ups\/:token|posts\/:post\/(edit|deletion|downvote|answer)|trials\/:trial|sign-in|sign-up|welcome\/:token|settings\/.+)$/,
  'it leads to a form, or is one about a member or an address':
    /^(threads\/:thread\/report|members\/:member\/report|notices\/new)$/,
  'what somebody gave notice of, for who holds its address': /^notices\/:notice$/,
  'names of the catalogue, and numbers': /^(phones|uses|tags|tags\/understood)$/,
  'apps, with what is known of them': /^(apps|apps\/rows\/:row|apps\.atom)$/,
  'words of the forum itself': /^(how-[a-z]+-works?|how-scores-work|\*)$/,
  'what was decided, without what it was about':
    /^(moderation-log|moderation-log\/:decision|moderation-log\.atom|transparency)$/,
  'for whom it concerns, who always reads their own':
    /^(decisions\/:decision|notifications|notifications\/:notice|reports)$/,
}

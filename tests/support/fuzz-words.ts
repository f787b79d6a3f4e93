/** What nobody types, or somebody: values that other forums have broken at. */
export const oddValues = [
  ...'__proto__ constructor prototype toString valueOf hasOwnProperty __defineGetter__ null undefined'.split(
    ' ',
  ),
  ...'-1 0 1 1.5 1e309 -0 NaN 0x10 99999999999999999999 ٣ on true 2026-13-45 1970-01-01 @ann 490154203237518'.split(
    ' ',
  ),
  ...'\\ %5c % %E0%A4%A // //elsewhere.example /\\elsewhere.example ../../etc/passwd /search?q=背屏 /tips?a=é'.split(
    ' ',
  ),
  ...'é 背屏 👩‍👩‍👧 zz en en-GB;q=x * $1 {{1}} javascript:alert(1) a* [1,2] { {"a":1} {"__proto__":{"a":1}}'.split(
    ' ',
  ),
  ...['', ' ', '\0', 'a\0b', '\r\n', '\u2028', '\u202e', '\ufeff', '\ud800', `'"><script>alert(1)</script>`],
  ...["' OR 1=1 --", '"a" AND', '[object Object]', '{"steps":{"a":1},"title":{}}', 'a'.repeat(5000)],
  ...['背'.repeat(3000), '>'.repeat(2000), '['.repeat(2000), '*a '.repeat(900), '`'.repeat(999)],
  ...[`{"a":${'['.repeat(1000)}${']'.repeat(1000)}}`, `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`],
]

/** Names no field of ours has; `{}` stands for one that has. */
export const oddNames = [
  '',
  ...'. .. [ ] [0] {}[ {}.x {}[0] {}[] {}[0].x {}.toString {}.__proto__ {}.constructor.prototype'.split(' '),
  ...'__proto__ __proto__.a constructor toString __intent__ __state__ steps[0].text steps[0].photo'.split(
    ' ',
  ),
  ...'steps[0].file steps[98].text steps.text steps steps[0] scores.battery-cost scores.x scores'.split(' '),
  ...'scores[0] used.clock used.x used a.a.a.a.a.a.a'.split(' '),
]

const explained = ['rule', 'words', 'case', 'version', 'from', 'seen']

/** The fields of our forms, by what they are about. */
export const fieldsOf: Record<string, string[]> = {
  tip: 'title promise phones uses access risks minutes build undo tags language reason sequence began do'.split(
    ' ',
  ),
  review:
    'title phone accessory owned unit bought text plus cons incentive relation owning payAgain regret uses do sequence language'.split(
      ' ',
    ),
  question: 'title text phone build use language asked do sequence began'.split(' '),
  reply: 'body parent language began do value upTo claim finding build phone step note link kind to'.split(
    ' ',
  ),
  account: 'name displayName email password phone build ceiling language next token kinds beside'.split(' '),
  draft: 'form target sequence values text photo'.split(' '),
  report: 'reason text goodFaith explanation address name email childAbuse rule'.split(' '),
  staff: [
    ...explained,
    ...'do next word as cases body title to into pace seconds hours tags days points note'.split(' '),
  ],
  catalogue: [
    ...explained,
    ...'slug name names synonyms about group field sources confidence value unit phones'.split(' '),
  ],
  app: 'name minimumVersion appVersion phone build finding evidence note trying outcome'.split(' '),
}

export const parameters =
  'lang sort phone use tag access language after q kind answers order page at build with but title words questions answer next beside from waits assigned do done decision batch address missed group verify by year saved cases level _routes index _data'.split(
    ' ',
  )

/** Values of our forms that are right somewhere. */
export const rightValues = [
  ...'tiny-one clock selfie T1 ann en fr STOCK ROOT WORKS BROKEN spam publish save discard add up:1'.split(
    ' ',
  ),
  ...'remove:0 no-photo:0 claim dismiss approve remove days china NONE yes no tip reply question'.split(' '),
  ...'review hot new works unsolved 5 3 24 on NEEDS MODERATOR ann@example.org /tips any best'.split(' '),
  ...['Tiny OS 1', 'correct horse battery', 'A clock on the back of it', 'selfie, clock'],
  'Shows the time without turning the phone, which is what I wanted.',
]

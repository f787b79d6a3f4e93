import { owners, reviewers } from './authors.ts'
import type { DemoTip } from './shapes.ts'

export const tipsEn4: DemoTip[] = [
  {
    code: 'T08',
    author: 'demo-owner-08',
    language: 'en',
    title: 'Text too big on the back? Lower the density',
    promise:
      'Apps assume a tall screen, so a lower density for the back alone brings overflowing buttons into view.',
    phones: ['xiaomi-17-pro', 'xiaomi-17-pro-max'],
    uses: ['project-app'],
    tags: ['tools'],
    access: 'SHIZUKU',
    risks: [],
    minutes: 5,
    build: 'OS3.0.317.0',
    steps: [
      { text: 'Open MRSS and note the current density of the back. You will want that number again.' },
      {
        text: 'Set the density of the back to 320 and look at the app.',
        caution: 'Stay between 260 and 350, the range MRSS suggests.',
      },
      { text: 'If buttons still overflow, go down in small steps and look again after each one.' },
      { text: 'Restore the default when you are done with that app.' },
    ],
    undo: 'Set the density of the back to the number you noted, or restore the default in MRSS.',
    sources: ['G2'],
    daysAgo: 81,
    replies: [],
    upvotes: owners(5, 6, 22, 29),
  },
  {
    code: 'T09',
    author: 'demo-owner-09',
    language: 'en',
    title: 'Before buying the retro console case',
    promise:
      'For 299 yuan you get real buttons with their own battery, and lose wireless charging and a part of the picture.',
    phones: ['xiaomi-17-pro', 'xiaomi-17-pro-max'],
    uses: ['game-case', 'mini-games'],
    tags: ['games', 'case'],
    access: 'STOCK',
    risks: [],
    minutes: 5,
    build: 'HyperOS 3',
    steps: [
      {
        text: 'Check that the case is for your size before you order. Then look at the picture: the lenses cover part of it.',
      },
      {
        text: 'Pair the case over Bluetooth. Its own 200 mAh battery is claimed to last 40 days at 3 hours a day.',
        art: {
          use: 'game-case',
          alt: 'The back of a phone in a retro console case: a game on the back screen above a D-pad and buttons.',
        },
      },
      {
        text: 'Remove the case before you place the phone on a wireless charger.',
        caution: 'You cannot charge wirelessly with the case on.',
      },
    ],
    sources: ['P64', 'P68'],
    daysAgo: 112,
    replies: [],
    upvotes: [...owners(18, 28), ...reviewers(2)],
  },
  {
    code: 'T10',
    author: 'demo-owner-10',
    language: 'en',
    title: 'Mirroring the main screen on a Mi 11 Ultra',
    promise:
      'Mirror2RearUltra puts the main screen on the back, which people still use for rear selfies with other camera apps.',
    phones: ['xiaomi-mi-11-ultra'],
    uses: ['project-app', 'rear-selfie'],
    tags: ['selfie', 'tools'],
    access: 'STOCK',
    risks: ['BATTERY', 'SCREEN_WEAR'],
    minutes: 10,
    build: 'MIUI 14',
    steps: [
      { text: 'Read your Android version and your MIUI build, because releases behave differently on each.' },
      {
        text: 'Install the matching release. Users report 1.0.2 on Android 12, and 1.0.4 for keeping the screen on.',
        caution:
          'On some MIUI 13 and 14 builds you only get a black corner. Then post your build and the release you tried.',
      },
      { text: 'Add its quick tile and tap it. The app is used through the tile.' },
      { text: 'Open your camera app and frame yourself on the back. The picture is mirrored on purpose.' },
    ],
    undo: 'Turn the quick tile off to stop mirroring, then uninstall the app.',
    sources: ['I14', 'I15', 'I16', 'I23'],
    daysAgo: 120,
    replies: [],
    upvotes: [...owners(1), ...reviewers(7)],
  },
]

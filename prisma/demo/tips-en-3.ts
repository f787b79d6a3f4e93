import { owners, reviewers } from './authors.ts'
import type { DemoTip } from './shapes.ts'

export const tipsEn3: DemoTip[] = [
  {
    code: 'T06',
    author: 'demo-owner-06',
    language: 'en',
    title: 'Send any app to the back without root',
    promise: 'MRSS adds a control-centre tile that moves the app you are using to the back screen.',
    phones: ['xiaomi-17-pro', 'xiaomi-17-pro-max'],
    uses: ['project-app'],
    tags: ['tools'],
    access: 'SHIZUKU',
    risks: ['BATTERY'],
    minutes: 15,
    build: 'OS3.0.317.0',
    steps: [
      { text: 'Install Shizuku and start it. It has to be running before MRSS can do anything.' },
      {
        text: 'Install MRSS, grant it access when Shizuku asks, and wait until its status reads “all set”.',
        caution:
          'The original is reported discontinued. Check which fork suits your build before you install one.',
      },
      { text: 'Edit the control centre and add the tile that switches the current app to the back.' },
      {
        text: 'Open an app, pull the control centre down, tap the tile and flip the phone.',
        art: {
          use: 'project-app',
          alt: 'The back of a phone: an ordinary app runs on the back screen beside the lenses.',
        },
      },
    ],
    undo: 'Close the app on the back, remove the tile and uninstall MRSS. Shizuku can be stopped or removed too.',
    sources: ['G1', 'G2'],
    daysAgo: 104,
    replies: [
      {
        author: 'demo-owner-22',
        language: 'fr',
        text: 'Merci, c’est clair. Pensez à relancer Shizuku après un redémarrage : j’ai cherché la panne un bon moment.',
        daysAgo: 99,
        upvotes: owners(6, 11),
      },
      {
        author: 'demo-owner-30',
        language: 'zh',
        text: '投过去没问题，但 B 站在背屏上转不了方向，是我哪里没设好吗？',
        daysAgo: 83,
        upvotes: [],
      },
      {
        author: 'demo-owner-06',
        language: 'en',
        text: 'It is not you. Some apps will not rotate on the back, and bilibili is the example people report.',
        daysAgo: 82,
        to: 1,
        upvotes: owners(30),
      },
      {
        author: 'demo-owner-08',
        language: 'en',
        text: 'If the app looks cramped, lower the density of the back. MRSS suggests 260 to 350, and I wrote a tip about it.',
        daysAgo: 80,
        upvotes: owners(6, 22),
      },
    ],
    upvotes: [...owners(5, 7, 8, 10, 11, 22, 29, 30), ...reviewers(5, 9)],
  },
  {
    code: 'T07',
    author: 'demo-owner-07',
    language: 'en',
    title: 'Screenshots of the back: what is captured, what is not',
    promise:
      'The built-in capture works with a case on, but owners say the always-on picture has been skipped since 3.0.304.0.',
    phones: ['xiaomi-17-pro', 'xiaomi-17-pro-max'],
    uses: ['back-screenshot', 'aod'],
    tags: ['aod', 'case'],
    access: 'STOCK',
    risks: [],
    minutes: 2,
    build: 'OS3.0.317.0',
    steps: [
      {
        text: 'Wake the back first with a double tap, so that it shows its full picture and not the dimmed one.',
      },
      { text: 'Take the capture. You can leave the case on.' },
      {
        text: 'For the dimmed face, photograph the back with another camera. Screenshots and recordings leave it out.',
      },
    ],
    sources: ['S003', 'I1'],
    daysAgo: 79,
    replies: [
      {
        author: 'demo-owner-28',
        language: 'zh',
        text: '更新 3.0.304 之后我也录不到息屏画面，展示主题时只好拿另一台手机拍。',
        daysAgo: 75,
        upvotes: owners(7),
      },
      {
        author: 'demo-owner-20',
        language: 'fr',
        text: 'L’annonce peut aussi se lire « une capture déclenchée depuis le dos ». Est-ce que quelqu’un l’utilise dans ce sens ?',
        daysAgo: 60,
        upvotes: [],
      },
      {
        author: 'demo-owner-07',
        language: 'en',
        text: 'Fair point, the wording allows both. I can only speak for saving the picture of the back.',
        daysAgo: 59,
        to: 1,
        upvotes: owners(20),
      },
    ],
    upvotes: [...owners(2, 19, 26, 28), ...reviewers(8)],
  },
]

import { owners, reviewers } from './authors.ts'
import type { DemoTip } from './shapes.ts'

export const tipsEn2: DemoTip[] = [
  {
    code: 'T03',
    author: 'demo-owner-03',
    language: 'en',
    title: 'Export at the exact size: three numbers to remember',
    promise: 'One export size per model keeps your picture from being stretched on the back screen.',
    phones: ['xiaomi-17-pro', 'xiaomi-17-pro-max', 'xiaomi-18-pro', 'xiaomi-18-pro-max'],
    uses: ['live-photo-video-wallpaper', 'ai-wallpaper'],
    tags: ['wallpaper'],
    access: 'STOCK',
    risks: [],
    minutes: 4,
    build: 'OS4.0.18.0.XFRCNXM',
    steps: [
      { text: 'Pick the model: 904×572 for the 17 Pro, 976×596 for both Pro Max, 912×596 for the 18 Pro.' },
      {
        text: 'Export in landscape at exactly that size. A picture made for one model looks slightly stretched on another, because the shapes differ: 1.58, 1.64 and 1.53.',
      },
      {
        text: 'Preview it with the lens band on, which is the left 296 px at full height. Move the crop until your subject is clear of it.',
      },
    ],
    sources: ['G8', 'G9'],
    daysAgo: 33,
    replies: [],
    upvotes: [...owners(2, 20, 28), ...reviewers(8)],
  },
  {
    code: 'T04',
    author: 'demo-owner-04',
    language: 'en',
    title: 'A calm meeting setup',
    promise:
      'The phone lies on its face, the back carries the time and your notices, and one tap cuts microphone, camera and location.',
    phones: ['xiaomi-17-pro', 'xiaomi-17-pro-max'],
    uses: ['notifications', 'stealth-mode', 'clock'],
    tags: ['notifications', 'cards'],
    access: 'STOCK',
    risks: [],
    minutes: 3,
    build: 'HyperOS 3',
    steps: [
      {
        text: 'Update the system. The stealth card has been rolling out since 5 November 2025, so an older build may not have it.',
      },
      { text: 'Open the back-screen settings and add the stealth card to the back.' },
      {
        text: 'Lay the phone on its face and tap the card before the meeting. Microphone, camera and location are now cut for every app.',
        caution: 'Every app includes the recorder you may want in that meeting.',
        art: {
          use: 'stealth-mode',
          alt: 'The back of a phone lying face down: the back screen shows the stealth card.',
        },
      },
      { text: 'Tap the card again after the meeting, so that your apps get all three back.' },
    ],
    undo: 'Tap the card again to end stealth, and remove it in the back-screen settings if you no longer want it.',
    sources: ['P60'],
    daysAgo: 71,
    replies: [],
    upvotes: [...owners(11, 22, 27, 30), ...reviewers(8)],
  },
  {
    code: 'T05',
    author: 'demo-owner-05',
    language: 'en',
    title: 'Why your projected app disappears when you lock',
    promise:
      'It is not a bug in your tool: once the phone is locked, only eight system packages may use the back screen.',
    phones: ['xiaomi-17-pro'],
    uses: ['project-app'],
    tags: ['tools', 'whitelist'],
    access: 'SHIZUKU',
    risks: [],
    minutes: 3,
    build: 'OS3.0.319.0.WBLCNXM',
    steps: [
      {
        text: 'Project the app while the phone is unlocked, and do what you need on the back before you lock.',
        caution: 'A swipe on the back can throw a projected app out as well, and nothing tells you.',
      },
      {
        text: 'Expect to redo it after locking. In the measurements behind this tip, the app was usually gone within seconds.',
      },
      {
        text: 'For content that has to outlast the lock, use a system card or a pinned code instead of a projected app.',
      },
    ],
    undo: 'Bring the app back to the main screen with your tool. Nothing in the system has been changed.',
    sources: ['G1'],
    daysAgo: 58,
    replies: [
      {
        author: 'demo-owner-29',
        language: 'zh',
        text: '我这边也是锁屏几秒就没了，一直以为是工具的问题。现在锁屏后要看的内容都改用系统卡片。',
        daysAgo: 55,
        upvotes: owners(5, 6),
      },
      {
        author: 'demo-owner-08',
        language: 'en',
        text: 'The same notes mention one earlier run where an app placed before locking stayed for over five minutes. Worth a try, but I would not count on it.',
        daysAgo: 52,
        upvotes: owners(5),
      },
      {
        author: 'demo-owner-05',
        language: 'en',
        text: 'True, and the three later runs went the other way. It is all one phone, so please post your build if yours differs.',
        daysAgo: 51,
        to: 1,
        upvotes: owners(8, 12),
      },
    ],
    upvotes: owners(6, 8, 12, 22, 29),
  },
]

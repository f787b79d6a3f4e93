import { owners, reviewers } from './authors.ts'
import type { DemoTip } from './shapes.ts'

export const tipsEn1: DemoTip[] = [
  {
    code: 'T01',
    author: 'demo-owner-01',
    language: 'en',
    title: 'Let the main camera take your selfie',
    promise: 'Frame yourself on the back screen and shoot with the best sensor instead of the front one.',
    phones: ['xiaomi-17-pro', 'xiaomi-17-pro-max'],
    uses: ['rear-selfie'],
    tags: ['selfie'],
    access: 'STOCK',
    risks: [],
    minutes: 1,
    build: 'OS3.0.317.0',
    steps: [
      { text: 'Open the Camera app and choose a rear lens. That is the one that will take the picture.' },
      {
        text: 'Turn the back of the phone towards you. The back screen shows what the rear lenses see.',
        art: {
          use: 'rear-selfie',
          alt: 'The back of a phone: beside the lenses, the back screen shows a person framed for a selfie.',
        },
      },
      {
        text: 'Check the framing on the back screen, and adjust the exposure if your face is too dark or too bright.',
      },
      {
        text: 'Tap the back screen to take the picture. No stretching for the shutter button on the other side.',
      },
    ],
    sources: ['S000', 'S003', 'P59'],
    daysAgo: 96,
    replies: [
      {
        author: 'demo-owner-15',
        language: 'fr',
        text: 'Même geste en vidéo chez moi : je vérifie le cadre au dos, puis je filme. Avec le prompteur en plus, je n’ai plus d’excuse.',
        daysAgo: 90,
        upvotes: owners(1, 14),
      },
      {
        author: 'demo-rev-04',
        language: 'en',
        text: 'Coming from a vivo NEX Dual Display, I feel at home. Seeing yourself while the main camera shoots is still my best reason for a second screen.',
        daysAgo: 88,
        upvotes: owners(1, 3, 9),
      },
      {
        author: 'demo-owner-01',
        language: 'en',
        text: 'Thank you. It was my first thought too: you see the picture before you take it, not after.',
        daysAgo: 87,
        to: 1,
        upvotes: reviewers(4),
      },
    ],
    upvotes: [...owners(2, 3, 4, 9, 13, 14, 15, 19, 23), ...reviewers(1, 3, 4, 5, 7)],
  },
  {
    code: 'T02',
    author: 'demo-owner-02',
    language: 'en',
    title: 'Keep faces and text out of the left third',
    promise:
      'Leave plain colour in the lens band and put your subject in the right two thirds, where nothing cuts it.',
    phones: ['xiaomi-17-pro', 'xiaomi-17-pro-max', 'xiaomi-18-pro', 'xiaomi-18-pro-max'],
    uses: ['live-photo-video-wallpaper', 'ai-wallpaper'],
    tags: ['wallpaper'],
    access: 'STOCK',
    risks: [],
    minutes: 5,
    build: 'OS4.0.0.43.XPBCNXM',
    steps: [
      {
        text: 'Crop the picture to your model’s size: 904×572 for the 17 Pro, 976×596 for both Pro Max, 912×596 for the 18 Pro.',
      },
      {
        text: 'Mark a line 33% from the left edge. The two lenses sit left of it, in a band of 296 pixels at full height.',
        art: {
          use: 'live-photo-video-wallpaper',
          alt: 'The back of a phone: a picture fills the back screen to the right of the two lenses.',
        },
      },
      {
        text: 'Move text and eyes right of the line. Leave only plain colour on the left, because glass and metal cut anything else.',
      },
    ],
    sources: ['G1', 'G4', 'G9', 'G12'],
    daysAgo: 48,
    replies: [
      {
        author: 'demo-owner-28',
        language: 'zh',
        text: '做主题也是同样的规矩：左侧镜头区只铺底色，不放字。我第一次做的时候就把日期放到镜头后面了。',
        daysAgo: 45,
        upvotes: owners(2, 3, 26),
      },
      {
        author: 'demo-owner-02',
        language: 'en',
        text: 'Same mistake here, with the cat’s ears. The line at 33% covers all the models, so I no longer think about it.',
        daysAgo: 44,
        to: 0,
        upvotes: owners(28),
      },
    ],
    upvotes: [...owners(3, 10, 20, 24, 26, 28), ...reviewers(8)],
  },
]

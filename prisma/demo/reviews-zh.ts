import { owners, reviewers } from './authors.ts'
import type { DemoReview } from './shapes.ts'

export const reviewsZh: DemoReview[] = [
  {
    code: 'R08',
    author: 'demo-rev-08',
    language: 'zh',
    title: '更新让它更像工具',
    text: '刚出时以壁纸和自拍为主，我当它是个玩具。后来有了隐身模式、服务助手、翻译和提词器，打车和外卖进度也能看。现在它更像一件工具。希望常用功能别再藏得太深。',
    phones: ['xiaomi-17-pro'],
    scores: {
      'daily-usefulness': 4,
      'selfie-viewfinder': 4,
      readability: 5,
      'apps-and-notifications': 3,
      'accidental-touch': 3,
    },
    daysAgo: 35,
    upvotes: [...owners(4, 15, 26, 27), ...reviewers(1)],
    sources: ['S003', 'P60'],
  },
  {
    code: 'R09',
    author: 'demo-rev-09',
    language: 'zh',
    title: '就差一个开放名单',
    text: '亮度和流畅度没话说，看着很舒服。可我常用的播放器不能显示，歌词更没有。这不是设置的问题，是名单的问题。官方不开放，只能等。',
    phones: ['xiaomi-17-pro-max'],
    scores: {
      'daily-usefulness': 3,
      'selfie-viewfinder': 4,
      readability: 5,
      'apps-and-notifications': 1,
      'accidental-touch': 3,
    },
    daysAgo: 59,
    upvotes: [...owners(5, 24, 25, 26), ...reviewers(5)],
    sources: ['I4', 'I19'],
  },
  {
    code: 'R10',
    author: 'demo-rev-10',
    language: 'zh',
    title: '这些主屏都能做',
    text: '通知和时间翻过来看正面也行，不一定要背屏。背屏还多了隐私和维修的顾虑。自拍是真好用，这一点我认。其他功能我用得不多。',
    phones: ['xiaomi-17-pro'],
    scores: {
      'daily-usefulness': 2,
      'selfie-viewfinder': 3,
      readability: 5,
      'apps-and-notifications': 3,
      'accidental-touch': 2,
    },
    daysAgo: 6,
    upvotes: owners(7, 18, 29),
    sources: ['P71'],
  },
]

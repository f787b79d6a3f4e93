import { owners, reviewers } from './authors.ts'
import type { DemoTip } from './shapes.ts'

export const tipsZh3: DemoTip[] = [
  {
    code: 'T27',
    author: 'demo-owner-27',
    language: 'zh',
    title: '开会前一键隐身',
    promise: '手机背扣桌面，点背屏卡片就同时关掉麦克风、摄像头和定位权限。',
    phones: ['xiaomi-17-pro', 'xiaomi-17-pro-max'],
    uses: ['stealth-mode'],
    tags: ['cards'],
    access: 'STOCK',
    risks: [],
    minutes: 3,
    build: 'HyperOS 3',
    steps: [
      { text: '先升级系统。隐身模式从 2025 年 11 月起陆续推送，旧版本可能还没有。' },
      { text: '打开背屏设置，把隐身模式卡添加到背屏。' },
      {
        text: '开会前把手机背扣在桌面，点一下卡片；散会后再点一下恢复。',
        caution: '对所有应用都生效，需要录音的会议请先想好。',
        art: { use: 'stealth-mode', alt: '手机背面：背屏上显示隐身模式卡片。' },
      },
    ],
    undo: '再点一下卡片就恢复；不想用了，打开背屏设置移除这张卡。',
    sources: ['P60'],
    daysAgo: 23,
    replies: [],
    upvotes: [...owners(4, 23, 30), ...reviewers(8, 10)],
  },
  {
    code: 'T28',
    author: 'demo-owner-28',
    language: 'zh',
    title: '做背屏主题先留左边 30%',
    promise: '左侧是贯穿全高的镜头区，只铺底色不放字，做出来的主题才不会被挡。',
    phones: ['xiaomi-17-pro', 'xiaomi-17-pro-max', 'xiaomi-18-pro', 'xiaomi-18-pro-max'],
    uses: ['clock', 'step-weather-faces'],
    tags: ['wallpaper', 'tools'],
    access: 'STOCK',
    risks: [],
    minutes: 60,
    build: 'OS4.0.0.43.XPBCNXM',
    steps: [
      {
        text: '按官方画布 1080×684 横向设计，先画好镜头区再动手。',
        caution: '做主题不用 root，但把自己的主题导入手机需要 root；官方主题文件请不要转发。',
      },
      { text: '左侧约三成留白，只铺底色，文字和图案都放到右边。' },
      { text: '三种机型各看一遍：17 Pro 是 904×572，两款 Pro Max 是 976×596，18 Pro 是 912×596。' },
    ],
    sources: ['G9', 'G11', 'G12'],
    daysAgo: 41,
    replies: [],
    upvotes: [...owners(2, 3, 20, 26), ...reviewers(8)],
  },
]

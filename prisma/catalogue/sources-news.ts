import type { Source } from './shapes.ts'

export const newsSources: Source[] = [
  {
    id: 'K1',
    text: 'Mydrivers, launch of the Xiaomi 18 Pro',
    url: 'https://news.mydrivers.com/1/1153/1153229.htm',
  },
  {
    id: 'K2',
    text: 'Tencent News, date of the 18 Pro launch',
    url: 'https://news.qq.com/rain/a/20260920A0DBII00',
  },
  { id: 'K3', text: 'GSMArena headline on a global Xiaomi 18 Pro Max benchmark (news 74977)', url: null },
  { id: 'K4', text: 'Price text of mi.com: 4,999 and 5,999 yuan', url: null },
  { id: 'K5', text: 'Report on the madrid update OS4.0.19.0.XEOCNXM', url: null },
  {
    id: 'K6',
    text: 'ITHome, back-screen apps made by AI, 2026-09-16',
    url: 'https://ithome.com/1/002/868.htm',
  },
  { id: 'D1', text: 'AI Usage Companion, on GitLab', url: 'https://gitlab.com/896kb/ai-usage-companion' },
]

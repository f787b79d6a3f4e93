import type { Use } from './shapes.ts'
import { atLaunch, november2025 } from './since.ts'

export const controlA: Use[] = [
  {
    id: 'quick-actions',
    number: 3,
    group: 'control',
    name: { en: 'Quick actions', fr: 'Actions rapides', zh: '快捷功能' },
    synonyms: {
      en: ['quick interactions', 'shortcuts', 'one-tap icons'],
      fr: ['interactions rapides', 'raccourcis'],
      zh: ['快捷操作', '快捷方式', '一键功能'],
    },
    about: {
      en: 'One-tap icons pinned on the back.',
      fr: 'Des icônes épinglées au dos, un appui suffit.',
      zh: '固定在背屏的一键图标。',
    },
    seed: 'S003:L17',
    since: november2025,
    sources: ['S003', 'P60'],
  },
  {
    id: 'pinned-notes',
    number: 7,
    group: 'control',
    name: { en: 'Pinned notes and reminders', fr: 'Notes et rappels épinglés', zh: '便利贴' },
    synonyms: {
      en: ['sticky note', 'post-it', 'pin', 'reminder', 'notes'],
      fr: ['post-it virtuels', 'post-it', 'note épinglée', 'rappel'],
      zh: ['贴背屏', '便签', '提醒', '背屏便利贴'],
    },
    about: {
      en: 'Text or a picture stuck on the back; owners say only through Super XiaoAi.',
      fr: 'Texte ou image collés au dos ; seulement par Super XiaoAi, disent des propriétaires.',
      zh: '把文字或图片贴到背屏；用户称只能通过超级小爱。',
    },
    seed: 'S003:L19',
    since: atLaunch,
    sources: ['S003', 'P9', 'I18'],
  },
  {
    id: 'music-control',
    number: 14,
    group: 'control',
    name: { en: 'Music control', fr: 'Contrôle de la musique', zh: '音乐控制' },
    synonyms: {
      en: ['music', 'player', 'cover art', 'play and pause'],
      fr: ['musique', 'lecteur', 'pochette', 'lecture'],
      zh: ['音乐', '播放器', '切歌', '专辑封面'],
    },
    about: {
      en: 'Play, pause and skip with the cover art; only for players on a whitelist.',
      fr: 'Lecture, pause et suivant avec la pochette ; lecteurs sur liste blanche seulement.',
      zh: '播放、暂停、切歌并显示封面；仅限白名单播放器。',
    },
    seed: null,
    since: atLaunch,
    sources: ['P58', 'P63', 'I4'],
  },
  {
    id: 'lyrics',
    number: 15,
    group: 'control',
    name: { en: 'Lyrics on the back', fr: 'Paroles au dos', zh: '背屏歌词' },
    synonyms: {
      en: ['lyrics', 'karaoke', 'song text'],
      fr: ['paroles', 'paroles de chanson'],
      zh: ['歌词', '歌词显示', '滚动歌词'],
    },
    about: {
      en: 'Asked for by owners; shown through modules.',
      fr: 'Demandé par des propriétaires ; affiché par des modules.',
      zh: '用户的需求；可通过模块显示。',
    },
    seed: null,
    since: null,
    sources: ['I19'],
  },
  {
    id: 'timer',
    number: 16,
    group: 'control',
    name: { en: 'Timer and countdown', fr: 'Minuteur et compte à rebours', zh: '计时与倒计时' },
    synonyms: {
      en: ['timer', 'countdown', 'stopwatch'],
      fr: ['minuteur', 'compte à rebours', 'chrono'],
      zh: ['倒计时', '计时', '计时器'],
    },
    about: {
      en: 'Set timers and watch them on the back.',
      fr: 'Régler des minuteurs et les suivre au dos.',
      zh: '在背屏设置并查看计时。',
    },
    seed: null,
    since: atLaunch,
    sources: ['P63', 'P64'],
  },
]

import type { Source } from './shapes.ts'

export const seedAndCodeSources: Source[] = [
  { id: 'S000', text: 'Sales article of 2025-10-06 (seed)', url: null },
  { id: 'S001', text: 'Stock apology and Miaoxiang Back Screen article (seed)', url: null },
  { id: 'S003', text: 'French article of 2026-01-12 (seed)', url: null },
  {
    id: 'G1',
    text: 'Anthony8017/RearCue, docs/poc-findings.md',
    url: 'https://github.com/Anthony8017/RearCue/blob/HEAD/docs/poc-findings.md',
  },
  {
    id: 'G2',
    text: 'MRSS READMEs: babyjazz, braybatista and datnx512 forks',
    url: 'https://github.com/babyjazz/MiRearScreenSwitcherExtended',
  },
  {
    id: 'G3',
    text: 'chuan2033/MiBackscreen, README of the 18 Pro Max branch',
    url: 'https://github.com/chuan2033/MiBackscreen/tree/feat/18pro-max-rear-screen',
  },
  {
    id: 'G4',
    text: 'chuan2033/MiBackscreen, README and a comment in SwipePanelHost',
    url: 'https://github.com/chuan2033/MiBackscreen',
  },
  {
    id: 'G5',
    text: 'zilewang7/xiaomi-rearscreen-appcard-preset, README',
    url: 'https://github.com/zilewang7/xiaomi-rearscreen-appcard-preset',
  },
  {
    id: 'G6',
    text: 'zilewang7/xiaomi-rearscreen-appcard-preset, docs/root-cause.md',
    url: 'https://github.com/zilewang7/xiaomi-rearscreen-appcard-preset/blob/HEAD/docs/root-cause.md',
  },
  {
    id: 'G7',
    text: 'NEORUAA/HyperOS-AVD, notes of releases r3 and r5',
    url: 'https://github.com/NEORUAA/HyperOS-AVD/tree/HEAD/docs/releases',
  },
  {
    id: 'G8',
    text: 'NEORUAA/HyperOS-AVD, test file with the firmware cut-out path',
    url: 'https://github.com/NEORUAA/HyperOS-AVD',
  },
  {
    id: 'G9',
    text: 'wmqc97/maml-backscreen-theme-skill, 16-MAML官方主题深度解析.md',
    url: 'https://github.com/wmqc97/maml-backscreen-theme-skill/tree/HEAD/skill-docs',
  },
  {
    id: 'G10',
    text: 'wmqc97/maml-backscreen-theme-skill, README',
    url: 'https://github.com/wmqc97/maml-backscreen-theme-skill',
  },
  {
    id: 'G11',
    text: 'killerprojecte/REAREye, CARD_MAKER_USAGE.md',
    url: 'https://github.com/killerprojecte/REAREye/blob/HEAD/CARD_MAKER_USAGE.md',
  },
  {
    id: 'G12',
    text: 'wmqc97/maml-backscreen-theme-skill, 04-机型适配与安全区.md',
    url: 'https://github.com/wmqc97/maml-backscreen-theme-skill/tree/HEAD/skill-docs',
  },
  {
    id: 'G13',
    text: 'muzhou07/MiBackScreenMouse, README',
    url: 'https://github.com/muzhou07/MiBackScreenMouse',
  },
  { id: 'G14', text: 'Anthony8017/RearCue, glossary', url: 'https://github.com/Anthony8017/RearCue' },
  { id: 'G15', text: 'gotkased/RearScreenFix, README', url: 'https://github.com/gotkased/RearScreenFix' },
  {
    id: 'G16',
    text: 'wmqc97/maml-backscreen-theme-skill, 05-AOD与省电实践.md',
    url: 'https://github.com/wmqc97/maml-backscreen-theme-skill/tree/HEAD/skill-docs',
  },
  {
    id: 'G17',
    text: 'cr-zhichen/xiaomi-backscreen-switch, README',
    url: 'https://github.com/cr-zhichen/xiaomi-backscreen-switch',
  },
]

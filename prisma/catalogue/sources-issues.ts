import type { Source } from './shapes.ts'

export const issueSources: Source[] = [
  {
    id: 'I1',
    text: 'AntiOblivionis/MiRearScreenSwitcher, issue 24',
    url: 'https://github.com/AntiOblivionis/MiRearScreenSwitcher/issues/24',
  },
  {
    id: 'I2',
    text: 'Mods-Center/HyperOS-Theme-Manager, issue 13',
    url: 'https://github.com/Mods-Center/HyperOS-Theme-Manager/issues/13',
  },
  {
    id: 'I3',
    text: 'killerprojecte/REAREye, issue 23',
    url: 'https://github.com/killerprojecte/REAREye/issues/23',
  },
  {
    id: 'I4',
    text: 'Moriafly/SaltPlayerSource, issue 1685',
    url: 'https://github.com/Moriafly/SaltPlayerSource/issues/1685',
  },
  { id: 'I5', text: 'penguinyzsh/janus, issue 1', url: 'https://github.com/penguinyzsh/janus/issues/1' },
  {
    id: 'I6',
    text: 'code4fun1024/setting-app-for-hyperos, issue 22',
    url: 'https://github.com/code4fun1024/setting-app-for-hyperos/issues/22',
  },
  {
    id: 'I7',
    text: 'PixelExperience/android-issues, issue 5993',
    url: 'https://github.com/PixelExperience/android-issues/issues/5993',
  },
  {
    id: 'I8',
    text: 'Genymobile/scrcpy, issue 6512',
    url: 'https://github.com/Genymobile/scrcpy/issues/6512',
  },
  {
    id: 'I9',
    text: 'tpkarras/Mirror2RearUltra, issue 2',
    url: 'https://github.com/tpkarras/Mirror2RearUltra/issues/2',
  },
  {
    id: 'I10',
    text: 'AntiOblivionis/MiRearScreenSwitcher, issue 12',
    url: 'https://github.com/AntiOblivionis/MiRearScreenSwitcher/issues/12',
  },
  { id: 'I11', text: 'iisu-network/iiSU, issue 182', url: 'https://github.com/iisu-network/iiSU/issues/182' },
  {
    id: 'I12',
    text: 'ReChronoRain/HyperCeiler, pull request 1534',
    url: 'https://github.com/ReChronoRain/HyperCeiler/pull/1534',
  },
  { id: 'I13', text: 'penguinyzsh/janus, issue 33', url: 'https://github.com/penguinyzsh/janus/issues/33' },
  {
    id: 'I14',
    text: 'tpkarras/Mirror2RearUltra, issue 1',
    url: 'https://github.com/tpkarras/Mirror2RearUltra/issues/1',
  },
  {
    id: 'I15',
    text: 'tpkarras/Mirror2RearUltra, issue 3',
    url: 'https://github.com/tpkarras/Mirror2RearUltra/issues/3',
  },
  {
    id: 'I16',
    text: 'tpkarras/Mirror2RearUltra, issue 8',
    url: 'https://github.com/tpkarras/Mirror2RearUltra/issues/8',
  },
  {
    id: 'I17',
    text: 'killerprojecte/REAREye, issue 1',
    url: 'https://github.com/killerprojecte/REAREye/issues/1',
  },
  {
    id: 'I18',
    text: 'AntiOblivionis/MiRearScreenSwitcher, issue 20',
    url: 'https://github.com/AntiOblivionis/MiRearScreenSwitcher/issues/20',
  },
  { id: 'I19', text: 'cwuom/NeriPlayer, issue 275', url: 'https://github.com/cwuom/NeriPlayer/issues/275' },
  {
    id: 'I20',
    text: 'AntiOblivionis/MiRearScreenSwitcher, issue 18',
    url: 'https://github.com/AntiOblivionis/MiRearScreenSwitcher/issues/18',
  },
  {
    id: 'I21',
    text: 'AntiOblivionis/MiRearScreenSwitcher, issue 17',
    url: 'https://github.com/AntiOblivionis/MiRearScreenSwitcher/issues/17',
  },
  {
    id: 'I22',
    text: 'wxxsfxyzm/MiuiBackGestureHook, issue 2',
    url: 'https://github.com/wxxsfxyzm/MiuiBackGestureHook/issues/2',
  },
  {
    id: 'I23',
    text: 'tpkarras/Mirror2RearUltra, issue 7',
    url: 'https://github.com/tpkarras/Mirror2RearUltra/issues/7',
  },
]

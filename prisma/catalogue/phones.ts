import { heritageA } from './phones-heritage-a.ts'
import { heritageB } from './phones-heritage-b.ts'
import { heritageC } from './phones-heritage-c.ts'
import { heritageD } from './phones-heritage-d.ts'
import { otherA } from './phones-other-a.ts'
import { otherB } from './phones-other-b.ts'
import { otherC } from './phones-other-c.ts'
import { xiaomi17Pro } from './phones-xiaomi-17-pro.ts'
import { xiaomi17ProMax } from './phones-xiaomi-17-pro-max.ts'
import { xiaomi18 } from './phones-xiaomi-18.ts'
import { xiaomiMi11Ultra } from './phones-xiaomi-mi-11-ultra.ts'
import type { Phone } from './shapes.ts'

export const phones: Phone[] = [
  ...xiaomi17Pro,
  ...xiaomi17ProMax,
  ...xiaomi18,
  ...xiaomiMi11Ultra,
  ...heritageA,
  ...heritageB,
  ...heritageC,
  ...heritageD,
  ...otherA,
  ...otherB,
  ...otherC,
]

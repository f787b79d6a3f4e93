/** What a name belongs to. */
export type SubjectKind = 'phone' | 'fact' | 'use' | 'use-group' | 'build' | 'criterion' | 'tag'
export type NameKind = 'name' | 'about' | 'since' | 'value' | 'synonym'

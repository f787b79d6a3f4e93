/** What somebody typed into a notice of illegal content. */
export const noticeForm = {
  kind: 'illegal',
  address: '/members/ann',
  explanation: 'It offers stolen phones for sale.',
  name: 'Vera Visitor',
  email: 'vera@example.org',
  goodFaith: 'yes',
}

export const copyrightForm = {
  ...noticeForm,
  kind: 'copyright',
  work: 'A photograph of a lighthouse',
  original: 'https://lighthouse.example/1',
}

/** By these addresses the forum is known. */
export const origins = ['https://verso.example']

/** A tip as its form sends it. */
export const aTip = {
  title: 'Show the bus timetable on the back',
  promise: 'You see the next bus without unlocking the phone.',
  phones: 'xiaomi-17-pro',
  uses: 'pickup-code',
  access: 'STOCK',
  minutes: '3',
  build: 'OS3.0.319.0.WBLCNXM',
  'steps[0].text': 'Take a screenshot of the timetable.',
  tags: '',
  language: 'en',
}

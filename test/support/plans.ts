/** A plan with some 30 entries, as it looks after a few months. */
export const fullPlan = `# My safety plan

## My early signs
- I stop answering texts
- I lie awake after 2 and go over the day
- Everything feels loud, even the fridge
- I tell people I am fine before they ask

## What I can do on my own
- Walk to the park and back with the long playlist
- Fold the washing to one whole record
- Water the plants on the balcony and look at each leaf
- Read the first chapter of a book I know by heart
- Clean clothes, curtains open

## People and places that take my mind off it
- The library on Mill Road, open until 8 on weekdays
- Kim's kitchen
- Five-a-side on Thursdays, even if I only watch
- The bench by the duck pond

## People I can ask for help
- **Sam** (sister): mob 07700 900123, home 01632 960001, evenings
- Alex next door: 07700 900456
- Mum 01632 960777, not after 10 pm
- Kim, best friend, 07700 900789, any time, day or night

## Professionals and lines
- Dr Lee (GP), Mill Road Surgery: 01632 960960, Mon–Fri 8–6.30, option 2
- Crisis team: 0800 555 0199 (free, 24/7)
- Samaritans: 116 123 (free, 24/7)
- Shout: text SHOUT to 85258

## Making my space safer
- Ask Sam to look after things for me until Sunday
- Sleep at Kim's when the evenings get long
- Keep the door to the hall open

## What matters to me
- Biscuit the cat
- Seeing Noor start school in September
- The band playing outdoors again
- Mum's garden

## Next appointment
- 2026-12-01 15:00 Dr Lee
- 2026-12-08 10:30 Anna, talking treatment, room 4
`;

/** A plan that tries to be more than text. */
export const hostilePlan = `# My safety plan

## My early signs
- <script>document.title = 'ran'</script>
- </style><h1 class="mine">big</h1>
- <img src=x onerror="document.title='ran'">
- "quotes" & 'more' &amp; &#60;b&#62;
- evil \u202Etxet\u2066 here
- [link](javascript:document.title='ran') <javascript:alert(1)>

## People <b>I can</b> ask for help
- <svg onload=alert(1)> (sister" onclick="x): 555 0100" autofocus onfocus="x
- **Sam**"><script>document.title='ran'</script>, tel:555 0111

## "><script>document.title='ran'</script>
- --> ]]> <!-- <noscript>
`;

import { axe, expect, follow, test } from './archive-test.ts';

const PAGES = [
  '/dates',
  '/dates/2019',
  '/dates/2019-04',
  '/dates/2019-04-12',
  '/dates/2004-01-06/2004-01-10',
  '/dates/2011-11-11',
  '/dates/unknown',
  '/speakers',
  '/speakers/kim-jong-un',
  '/speakers/ri-yong-ho',
  '/speakers/kim-gye-gwan',
  '/events',
  '/events/spa-14-1-2019',
  '/sources',
  '/sources/art',
  '/sources/wp-choe',
  '/topics',
  '/topics/sanctions',
];

for (const path of PAGES) {
  test(`${path} is free of axe's violations and never scrolls sideways`, async ({ page }) => {
    test.slow(); // axe reads every node of a page of 25 statements
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await axe(page);
    for (const width of [320, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `at ${width}`).toBeLessThanOrEqual(0);
    }
  });
}

test.describe('dates are honest', () => {
  test('years show months, gaps and what no month can claim', async ({ page }) => {
    await page.goto('/dates');
    const year = page.getByRole('region', { name: '2019', exact: true });
    await expect(year.getByRole('link', { name: 'April 2019: 15' })).toBeVisible();
    await expect(year.getByRole('link', { name: 'February 2019: 2' })).toBeVisible();
    await expect(year.getByRole('link', { name: '2 over 2 days, 28 February – 1 March' })).toBeVisible();
    await expect(year.getByRole('link', { name: '1 in a window, 1 March – 24 April' })).toBeVisible();
    await expect(year.getByRole('link', { name: '21 known only to the year' })).toBeVisible();
    await expect(year).toContainText('48 statements');
    await expect(page.getByText('2005–2017')).toBeVisible();
    await page.getByText('The same as a table').click();
    await expect(page.getByRole('row', { name: /^2004 4 0/ })).toContainText('4');
  });

  test('the calendar tells a day from one of several days, and leads to the day', async ({ page }) => {
    await page.goto('/dates/2019');
    const calendar = page.getByRole('table', { name: /Statements by day, 2019/ });
    await expect(calendar.getByRole('link', { name: '28 February: 2 on this day, 2 perhaps' })).toBeVisible();
    await expect(calendar.getByRole('link', { name: '2, perhaps on 1 March: within 28 February – 1 March 2019' })).toBeVisible();
    await expect(page.getByText('21 more in this year, day not known: below')).toBeVisible();
    await follow(calendar.getByRole('link', { name: '12 April: 11 on this day' }));
    await expect(page).toHaveURL('/dates/2019-04-12');
    await expect(page.getByRole('heading', { level: 1, name: '12 April 2019' })).toBeVisible();
  });

  test('a month keeps what was perhaps said in it apart, and never counts it', async ({ page }) => {
    await page.goto('/dates/2019-04');
    await expect(page.getByText('15 in this month')).toBeVisible();
    await expect(page.getByText('21 perhaps, day not known')).toBeVisible();
    const perhaps = page.getByRole('region', { name: 'Perhaps in April 2019' });
    await expect(perhaps.getByRole('region', { name: /^1 March – 24 April 2019/ }).getByRole('article')).toHaveCount(1);
    await follow(perhaps.getByRole('link', { name: '19 more that were perhaps said then' }));
    await expect(page).toHaveURL('/dates/2019-04?perhaps=1#perhaps');
    await expect(perhaps.getByRole('article')).toHaveCount(22);
  });

  test('a run of days has its own page and belongs to none of its days', async ({ page }) => {
    await page.goto('/dates/2004-01-06/2004-01-10');
    await expect(page.getByRole('heading', { level: 1, name: '6–10 January 2004' })).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(3);
    await page.goto('/dates/2004-01-08');
    await expect(page.getByRole('heading', { name: 'No statement is known to have been said on 8 January 2004' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Perhaps on 8 January 2004' }).getByRole('article')).toHaveCount(3);
  });

  test('a date without statements says so and points to the nearest', async ({ page }) => {
    await page.goto('/dates/2011');
    await expect(page.getByRole('heading', { name: 'No statement is known to have been said in 2011' })).toBeVisible();
    await follow(page.getByRole('navigation', { name: 'Earlier and later' }).getByRole('link', { name: '2004, the next earlier year with statements' }));
    await expect(page).toHaveURL('/dates/2004');
    await expect(page.getByText('2004 is the first year with statements')).toBeVisible();
  });

  test('other spellings of a date move to its address', async ({ page }) => {
    await page.goto('/dates/2019/04/12');
    await expect(page).toHaveURL('/dates/2019-04-12');
    await expect(page).toHaveTitle('12 April 2019 · On the Record');
  });

  test('a long year is read page by page', async ({ page }) => {
    await page.goto('/dates/2019');
    const pages = page.getByRole('navigation', { name: 'Pages', exact: true });
    await expect(page.getByRole('article')).toHaveCount(25);
    await expect(pages).toContainText('1 to 25 of 48');
    await follow(pages.getByRole('link', { name: 'Later' }));
    await expect(page).toHaveURL('/dates/2019?page=2');
    await expect(page.getByRole('article')).toHaveCount(23);
    await page.goto('/dates/2019?page=9');
    await expect(pages).toContainText('There are 2 pages');
  });
});

test.describe('speakers are kept apart', () => {
  test('the index has persons, bodies, joint speakers and the unnamed, and those who only are mentioned', async ({ page }) => {
    await page.goto('/speakers');
    const persons = page.getByRole('region', { name: 'Persons' });
    await expect(persons.getByRole('row', { name: /Kim Jong Un/ })).toContainText('16');
    await expect(persons.getByRole('row', { name: /Kim Gye Gwan/ })).toContainText('2 more identified');
    await expect(page.getByRole('region', { name: 'Unnamed' })).toContainText('Unnamed senior North Korean diplomat');
    await expect(page.getByRole('region', { name: 'Joint speakers' })).toContainText('Kim Jong Un and Donald J. Trump (joint)');
    const mentioned = page.getByRole('region', { name: 'Only mentioned' });
    await expect(mentioned).toContainText('No statement of theirs is recorded here');
    await expect(mentioned).toContainText('Vladimir Putin');
  });

  test('a speaker has every form of the name, offices with what is not recorded, and statements by how they reach us', async ({ page }) => {
    await page.goto('/speakers/kim-jong-un');
    const about = page.getByRole('complementary', { name: 'About the speaker' });
    for (const name of ['김정은', '金正恩', 'キム・ジョンウン', 'Kim Chŏngŭn', 'Kim Jong-un']) await expect(about).toContainText(name);
    await expect(about).toContainText('金正恩 (from memory)');
    await expect(about).toContainText('Kim Yong-un (misspelling)');
    await expect(about.getByRole('link', { name: /^Kim Jong Il/ })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Offices' })).toContainText('from January 2021 (from memory); end not recorded');
    await expect(page.getByRole('region', { name: 'In their own words' }).first().getByRole('article')).toHaveCount(4);
    await expect(page.getByRole('region', { name: 'Quoted from an indirect report' }).first()).toContainText('but not verbatim');
    await expect(page.getByRole('region', { name: 'Said not to have been said' }).first()).toContainText('no words of Kim Jong Un');
  });

  test('two men of one spelling stay two', async ({ page }) => {
    await page.goto('/speakers/ri-yong-ho');
    const shared = page.getByRole('region', { name: 'Two people are written Ri Yong Ho' });
    await expect(shared.getByRole('row', { name: /리용호/ })).toContainText('this page');
    await expect(shared.getByRole('row', { name: /리영호/ })).toContainText('General of the Korean People’s Army');
  });

  test('whom the archive takes for a speaker stands apart, with the reason, and is not counted', async ({ page }) => {
    await page.goto('/speakers/kim-gye-gwan');
    await expect(page.getByText('Family name Kim. 1 statement, 6–10 January 2004.')).toBeVisible();
    const identified = page.getByRole('region', { name: 'Identified by the archive' }).first();
    await expect(identified).toContainText('probable; our identification, not the source’s');
    await expect(identified.getByRole('article')).toHaveCount(2);
    await expect(identified).toContainText('Pritchard');
  });

  test('passing words on is not speaking', async ({ page }) => {
    await page.goto('/speakers/siegfried-hecker');
    await expect(page.getByText(/^1 statement, 21 January 2004\.$/)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Words of others, passed on' }).first().getByRole('article')).toHaveCount(2);
  });

  test('one head of many can be read page by page', async ({ page }) => {
    await page.goto('/speakers/ankit-panda');
    await follow(page.getByRole('region', { name: 'As author' }).first().getByRole('link', { name: 'All 18' }));
    await expect(page).toHaveURL('/speakers/ankit-panda?show=authorial');
    await expect(page.getByRole('article')).toHaveCount(18);
  });
});

test.describe('events, sources and topics', () => {
  test('an event has what was said there, and apart from it what speaks of it', async ({ page }) => {
    await page.goto('/events/spa-14-1-2019');
    await expect(page.getByRole('complementary', { name: 'Facts' })).toContainText('11–12 April 2019');
    await expect(page.getByRole('region', { name: 'Said here' }).first().getByRole('article')).toHaveCount(11);
    const spokenOf = page.getByRole('region', { name: 'Spoken of', exact: true });
    await expect(spokenOf).toContainText('Not said here');
    await expect(spokenOf.getByRole('article', { name: /^Claim of absence/ })).toHaveCount(1);
  });

  test('words passed on at a hearing were not said there', async ({ page }) => {
    await page.goto('/events/sfrc-hearing-2004');
    await expect(page.getByRole('region', { name: 'Passed on here', exact: true }).getByRole('article')).toHaveCount(2);
  });

  test('a source says how much of it was read and shows its statements in its own order', async ({ page }) => {
    await page.goto('/sources/art');
    await expect(page.getByRole('complementary', { name: 'Facts' })).toContainText('Read in full');
    await expect(page.getByRole('img', { name: /The article from its first character to its last/ })).toBeVisible();
    await expect(page.getByRole('article').first()).toContainText('Third Summit’s the Charm?');
    await expect(page.getByRole('navigation', { name: 'Pages', exact: true })).toContainText('1 to 25 of 47, in the order of the source');
  });

  test('a source without statements shows what rests on it', async ({ page }) => {
    await page.goto('/sources/yonhap-0414');
    await expect(page.getByText('No statement of the archive stands in this source')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Checks that rest on it' }).getByRole('row').nth(1)).toBeVisible();
  });

  test('a topic leads to its statements', async ({ page }) => {
    await page.goto('/topics');
    await follow(page.getByRole('link', { name: /^Sanctions/ }));
    await expect(page.getByRole('heading', { level: 1, name: 'Sanctions' })).toBeVisible();
    await expect(page.getByRole('article').first()).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('dates, speakers, events and sources are read and walked through all the same', async ({ page }) => {
    await page.goto('/dates');
    await follow(page.getByRole('link', { name: 'January 2004: 4' }));
    await expect(page.getByRole('heading', { level: 1, name: 'January 2004' })).toBeVisible();
    await follow(page.getByRole('link', { name: 'Kim Gye Gwan', exact: true }).first());
    await expect(page.getByRole('heading', { level: 1, name: /Kim Gye Gwan/ })).toBeVisible();
    await page.goto('/events/spa-14-1-2019');
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.goto('/sources/art?page=2');
    await expect(page.getByRole('navigation', { name: 'Pages', exact: true })).toContainText('26 to 47 of 47');
  });
});

test.describe('what is no date', () => {
  test.use({ javaScriptEnabled: false, expected: [/status of 404/] });

  test('is answered with a page that says so, also without JavaScript', async ({ page }) => {
    const answer = await page.goto('/dates/2019-02-30');
    expect(answer?.status()).toBe(404);
    await expect(page.getByText('“2019-02-30” is no date of the calendar.')).toBeVisible();
    await follow(page.getByRole('link', { name: '2019', exact: true }));
    await expect(page.getByRole('heading', { level: 1, name: '2019' })).toBeVisible();
  });
});

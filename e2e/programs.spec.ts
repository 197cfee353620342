import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from './archive-test.ts';

test.describe('programs', () => {
  test('search as people do, and get ids on the surface', async ({ request }) => {
    const answer = await (await request.get('/api/v1/search?q=who+said+bloodshot+eyes&limit=1')).json();
    expect(answer).toMatchObject({ query: 'who said bloodshot eyes', results: [{ id: 'S18', kind: 'reported' }] });
  });

  test('get an empty list where nothing is found', async ({ request }) => {
    const response = await request.get('/api/v1/search?q=zzzzqqqq');
    expect(response.status()).toBe(200);
    expect(await response.json()).toMatchObject({ total: 0, results: [] });
  });

  test('get one statement with its chain as a sentence and its record to the letter', async ({ request }) => {
    const answer = await (await request.get('/api/v1/statements/S18')).json();
    expect(answer).toMatchObject({ id: 'S18', statement: { record: 'statement', id: 'S18' } });
    expect(answer.chain).toContain(' — ');
  });

  test('are told that an id is unknown, with the nearest', async ({ request }) => {
    const response = await request.get('/api/v1/statements/S999');
    expect(response.status()).toBe(404);
    expect((await response.json()).error).toMatchObject({ code: 'not-found' });
  });

  test('can hold an archive file against the published schema', async ({ request }) => {
    const schema = await (await request.get('/schemas/archive-1.json')).json();
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    for (const line of readFileSync('data/first-archive.jsonl', 'utf8').trimEnd().split('\n')) expect(validate(JSON.parse(line)), line.slice(0, 80)).toBe(true);
    expect(validate({ record: 'statement', id: 'S1' })).toBe(false);
    expect((await request.get('/schemas/archive-2.json')).status()).toBe(404);
  });
});

for (const address of ['/', '/statements/S18', '/statements/S999', '/dates', '/speakers/kim-jong-un']) {
  test(`${address} comes with a policy that lets in no script but ours`, async ({ request }) => {
    const response = await request.get(address);
    const policy = response.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'nonce-[A-Za-z0-9+/=]+' 'strict-dynamic'/);
    expect(policy).not.toContain('unsafe');
    expect(response.headers()['x-content-type-options']).toBe('nosniff');
    expect(response.headers()['x-powered-by']).toBeUndefined();
    const again = (await request.get(address)).headers()['content-security-policy'];
    expect(again, 'a nonce is used once').not.toBe(policy);
  });
}

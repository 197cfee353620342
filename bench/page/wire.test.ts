import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layWire } from './wire.ts';

const body = 'x'.repeat(200_000);
let server: Server;
let port = 0;

beforeAll(async () => {
  server = createServer((_request, response) => response.end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => {
  server.close();
});

test.each([
  ['as fast as it can', undefined],
  ['slowly', 2_000_000],
])('a wire carries everything %s, and counts it', async (_how, rate) => {
  const wire = await layWire(port, rate);
  const answers = await Promise.all([1, 2, 3].map(async () => (await fetch(wire.address)).text()));
  expect(answers).toEqual([body, body, body]);
  // The heads of the answers are more than nothing and less than a page.
  expect(wire.received()).toBeGreaterThan(600_000);
  expect(wire.received()).toBeLessThan(602_000);
  await wire.close();
});

test('a wire to nobody ends what is asked of it', async () => {
  const wire = await layWire(1);
  await expect(fetch(wire.address)).rejects.toThrow();
  await wire.close();
});

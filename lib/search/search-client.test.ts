import { describe, expect, test } from 'vitest';
import { answerWith } from './answer-for-tests.ts';
import type { SearchAnswer } from './search-answer.ts';
import { type ClientState, startSearchClient, type WorkerPort } from './search-client.ts';
import { newQuestion, type SearchQuestion } from './search-question.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** A worker in the test's hands: it answers when told to. */
function heldWorker() {
  const sent: ToWorker[] = [];
  const onMessage: ((event: MessageEvent<FromWorker>) => void)[] = [];
  const onError: ((event: Event) => void)[] = [];
  let ended = false;
  const port: WorkerPort = {
    postMessage: (message) => sent.push(message),
    addEventListener: (type: string, listener: never) => {
      if (type === 'message') onMessage.push(listener);
      else if (type === 'error') onError.push(listener);
    },
    terminate: () => {
      ended = true;
    },
  };
  return {
    port,
    sent,
    says: (data: FromWorker) => onMessage.forEach((listener) => void listener(new MessageEvent('message', { data }))),
    dies: () => onError.forEach((listener) => void listener(new Event('error'))),
    hasEnded: () => ended,
  };
}

const empty = (question: SearchQuestion): SearchAnswer => answerWith({ question });

describe('the search client', () => {
  test('has the worker open the snapshot and hears how far it is', () => {
    const worker = heldWorker();
    const states: ClientState[] = [];
    startSearchClient(
      '{}',
      (state) => states.push(state),
      () => worker.port,
    );
    worker.says({ type: 'progress', bytes: 10, of: 90 });
    worker.says({ type: 'ready', statements: 58 });
    expect(worker.sent).toEqual([{ type: 'open', manifest: '{}' }]);
    expect(states).toEqual([
      { type: 'loading', bytes: 10, of: 90 },
      { type: 'ready', statements: 58 },
    ]);
  });

  test('answers the latest question; an earlier one is stale, and a late answer is dropped', async () => {
    const worker = heldWorker();
    const client = startSearchClient('{}', undefined, () => worker.port);
    const [first, second] = [newQuestion({ text: 'a' }), newQuestion({ text: 'b' })];
    const one = client.ask(first);
    const two = client.ask(second);
    worker.says({ type: 'answer', number: 1, answer: empty(first) });
    worker.says({ type: 'answer', number: 2, answer: empty(second) });
    expect(await one).toBe('stale');
    expect(await two).toEqual(empty(second));
  });

  test('says at once that the index cannot answer this question yet', async () => {
    const worker = heldWorker();
    const client = startSearchClient('{}', undefined, () => worker.port);
    const asked = client.ask(newQuestion({ text: '"a phrase"' }));
    worker.says({ type: 'not-yet', number: 1 });
    expect(await asked).toBe('not-yet');
  });

  test('says when the snapshot did not load, so that the page asks the server', async () => {
    const worker = heldWorker();
    const client = startSearchClient('{}', undefined, () => worker.port);
    const asked = client.ask(newQuestion({ text: 'a' }));
    worker.says({ type: 'failed', message: 'The server answered 404.' });
    await expect(asked).rejects.toThrow('404');
    await expect(client.ask(newQuestion())).rejects.toThrow('404');
    expect(client.state()).toEqual({ type: 'failed', message: 'The server answered 404.' });
  });

  test('says when the worker died', async () => {
    const worker = heldWorker();
    const client = startSearchClient('{}', undefined, () => worker.port);
    const asked = client.ask(newQuestion({ text: 'a' }));
    worker.dies();
    await expect(asked).rejects.toThrow('could not run');
    expect(client.state().type).toBe('failed');
  });

  test('one question that fails does not end the client', async () => {
    const worker = heldWorker();
    const client = startSearchClient('{}', undefined, () => worker.port);
    const asked = client.ask(newQuestion({ text: 'a' }));
    worker.says({ type: 'fault', number: 1, message: 'odd' });
    await expect(asked).rejects.toThrow('odd');
    const again = client.ask(newQuestion({ text: 'b' }));
    worker.says({ type: 'answer', number: 2, answer: empty(newQuestion({ text: 'b' })) });
    expect(await again).toEqual(empty(newQuestion({ text: 'b' })));
  });

  test('ends the worker when it is closed, and leaves nobody waiting', async () => {
    const worker = heldWorker();
    const client = startSearchClient('{}', undefined, () => worker.port);
    const asked = client.ask(newQuestion({ text: 'a' }));
    client.close();
    expect([await asked, worker.hasEnded()]).toEqual(['stale', true]);
  });
});

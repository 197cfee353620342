import Link from 'next/link';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Topic } from '#lib/archive/topic.ts';
import { counted } from './counted.ts';
import { DossierHead } from './dossier-head.tsx';
import { PageLinks } from './page-links.tsx';
import { DatedList } from './statement-list.tsx';

/** The statements of one topic, newest first. */
export function TopicPage({ topic, total, statements, page }: { topic: Topic; total: number; statements: readonly StatementInContext[]; page: number }) {
  return (
    <div className="frame">
      <DossierHead
        above={
          <Link href="/topics" prefetch={false}>
            Topics
          </Link>
        }
        title={topic.label}
        sub={
          <>
            {counted(total, 'statement')}, newest first.{topic.note !== undefined && ` ${topic.note}`}
          </>
        }
        side={
          <Link href={`/?topic=${encodeURIComponent(topic.id)}`} prefetch={false}>
            Search within this topic
          </Link>
        }
      />
      <div className="wide dated">
        <DatedList statements={statements} />
        <PageLinks path={`/topics/${topic.id}`} page={page} total={total} order="newest first" />
      </div>
    </div>
  );
}

import { Fragment } from 'react';
import type { Mentioned, Speaker } from '#lib/archive/speaker.ts';
import { groupNames, type WrittenName } from './group-names.ts';

/** Every way the name is written, in every script, with what kind of form it is and how sure. */
export function WrittenAs({ speaker }: { speaker: Speaker | Mentioned }) {
  const { groups, others } = groupNames(speaker.variants ?? []);
  return (
    <section>
      <h2>Written as</h2>
      <dl className="names slim">
        {groups.map(({ label, names }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>
              {names.map((name, index) => (
                <Fragment key={name.name}>
                  {index > 0 && <br />}
                  <OneName name={name} />
                </Fragment>
              ))}
            </dd>
          </Fragment>
        ))}
        <dt>Here</dt>
        <dd>{speaker.name}</dd>
        {others.length > 0 && (
          <>
            <dt>Also</dt>
            <dd>
              {others.map((name, index) => (
                <Fragment key={name.name + name.remark}>
                  {index > 0 && ', '}
                  <OneName name={name} />
                </Fragment>
              ))}
            </dd>
          </>
        )}
      </dl>
      {groups.length + others.length > 0 && <p className="quiet after">Any of these finds the speaker.</p>}
    </section>
  );
}

function OneName({ name: { name, lang, remark } }: { name: WrittenName }) {
  return (
    <>
      <span {...(lang === undefined ? {} : { lang })}>{name}</span>
      {remark !== undefined && <span className="quiet"> ({remark})</span>}
    </>
  );
}

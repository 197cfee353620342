import type { z } from 'zod';
import { type Fault, shortened } from '#lib/archive/archive-error.ts';
import { nearest } from '#lib/archive/nearest.ts';
import { fieldNames } from './json-schema.ts';

type Issue = z.core.$ZodIssue;
type Path = Issue['path'];

/** What a format calls its fields, and what to do with something that has none. */
export interface FieldsOfFormat {
  names(): readonly string[];
  otherwise: string;
}

const ARCHIVE_FIELDS: FieldsOfFormat = { names: fieldNames, otherwise: 'Remove it; what has no field of its own belongs into "note".' };

/** All that is wrong with one record, in words: which field, what it should be, what was found, what to do. */
export function schemaFaults(error: z.ZodError, value: unknown, where: { file: string; line: number }, fields = ARCHIVE_FIELDS): Fault[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(issue.path, key, valueAt(value, [...issue.path, key]), where, fields));
    const found = valueAt(value, issue.path);
    const field = fieldPath(issue.path);
    const remedy = remedyOf(issue, found);
    return [
      {
        code: 'invalid-record' as const,
        message: messageOf(issue, found),
        where: field === '' ? where : { ...where, field },
        ...(found === undefined ? {} : { found: shortened(found) }),
        ...(remedy === undefined ? {} : { remedy }),
      },
    ];
  });
}

/** `chain[1].locator.value`; a name that is none of ours may hold anything, and is shown as a value. */
function fieldPath(path: Path): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${typeof part === 'string' && /^[\w-]+$/.test(part) ? part : shortened(part)}`,
    )
    .join('');
}

function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const part of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined;
    here = Reflect.get(here, part);
  }
  return here;
}

function unknownField(path: Path, key: string, found: unknown, where: { file: string; line: number }, { names, otherwise }: FieldsOfFormat): Fault {
  const meant = nearest(key, names());
  return {
    code: 'invalid-record',
    message: 'is not a field of this record',
    where: { ...where, field: fieldPath([...path, key]) },
    found: shortened(found),
    remedy: meant === null || meant === key ? otherwise : `Did you mean "${meant}"?`,
  };
}

const KIND_WORDS: Record<string, string> = {
  string: 'a text in quotation marks',
  object: 'a record in braces',
  array: 'a list in square brackets',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
};

/** Our own words stand in the schemas; where a schema is silent, zod's words are replaced by plain ones. */
function messageOf(issue: Issue, found: unknown): string {
  if (found === undefined && issue.path.length > 0 && issue.code !== 'custom') return 'is missing';
  if (!/^(Invalid|Too|Unrecognized)\b/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return `must be ${KIND_WORDS[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `must be ${options(issue.values.map(String))}`;
  if (issue.code === 'invalid_union') return `must be ${options(unionOptions(issue))}`;
  if (issue.code === 'too_small' && issue.origin === 'array') return `must hold at least ${issue.minimum}`;
  if (issue.code === 'too_small') return `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}`;
  return issue.message;
}

const unionOptions = (issue: Issue): string[] => ('options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []);

/** Long lists are cut: the remedy names the nearest. */
function options(values: readonly string[]): string {
  const shown = values.slice(0, 12).map((value) => `"${value}"`);
  return `${values.length === 1 ? '' : 'one of '}${shown.join(', ')}${values.length > 12 ? ` and ${values.length - 12} more` : ''}`;
}

function remedyOf(issue: Issue, found: unknown): string | undefined {
  if (typeof found !== 'string') return undefined;
  const values = issue.code === 'invalid_value' ? issue.values.map(String) : unionOptions(issue);
  const meant = nearest(found, values);
  return meant === null ? undefined : `Did you mean "${meant}"?`;
}

import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Ways of writing that mean the same in HTML; React chooses them.
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // React's own ids (`_R_1_`) begin with a line below, which HTML allows.
    'valid-id': ['error', { relaxed: true }],
    // The title of a statement's page begins with its words, however long.
    'long-title': 'off',
    // The header of a dialog that is closed is no landmark of the page; axe looks at those that are open.
    'unique-landmark': 'off',
    // A field in a `search` is sent by Enter (WCAG 2.2 asks for a way, not for a button).
    'wcag/h32': 'off',
  },
});

/** Everything that the HTML of a page breaks, as `rule: message (element)`. */
export async function faultsOfHtml(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'page'})`));
}

/** The title of a test is a claim. "Should" is a wish. */

const TELLERS = new Set(['describe', 'it', 'test', 'suite']);

/**
 * `it`, `it.only`, `it.each(...)` and `it.each`...`` all begin with the same name.
 * @param {any} callee
 * @returns {string | undefined}
 */
function firstName(callee) {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type === 'MemberExpression') return firstName(callee.object);
  if (callee.type === 'CallExpression') return firstName(callee.callee);
  if (callee.type === 'TaggedTemplateExpression') return firstName(callee.tag);
  return undefined;
}

/**
 * @param {any} argument
 * @returns {string}
 */
function textOf(argument) {
  if (argument?.type === 'Literal') return String(argument.value);
  if (argument?.type === 'TemplateLiteral') {
    return argument.quasis.map((/** @type {any} */ part) => part.value.raw).join(' ');
  }
  return '';
}

/**
 * Whether a function is the body of a test or of a group of tests.
 * @param {any} node
 */
export function isTestBody(node) {
  const call = node?.parent;
  return call?.type === 'CallExpression' && TELLERS.has(firstName(call.callee) ?? '');
}

/** @type {import('eslint').Rule.RuleModule} */
export const titlesClaim = {
  meta: { type: 'suggestion', schema: [] },
  create(context) {
    return {
      CallExpression(node) {
        if (!TELLERS.has(firstName(node.callee) ?? '')) return;
        if (!/\bshould(n't)?\b/iu.test(textOf(node.arguments[0]))) return;
        context.report({ node, message: 'A title is a claim, without "should".' });
      },
    };
  },
};

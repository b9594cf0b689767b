/** Every suppression says why, and says which rule it suppresses. */

const DIRECTIVE = /^\s*eslint(-disable(-next-line|-line)?)?(?=\s|$)/;

/** @type {import('eslint').Rule.RuleModule} */
export const reasons = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const complaint = complaintAbout(comment.value);
          if (!complaint || !comment.loc) continue;
          // Before the first column: there no disabling comment can reach, not even the one complained about.
          const loc = { start: { line: comment.loc.start.line, column: -1 }, end: comment.loc.end };
          context.report({ loc, message: complaint });
        }
      },
    };
  },
};

/**
 * @param {string} text
 * @returns {string | undefined}
 */
function complaintAbout(text) {
  const directive = DIRECTIVE.exec(text);
  if (!directive) return undefined;
  const [rules = '', reason = ''] = text.slice(directive[0].length).split(/\s-{2,}\s/u);
  if (rules.trim() === '') return 'Name the rule that is switched off: without a name all guards sleep.';
  if (reason.trim() === '') return 'A suppression needs a reason on the line: -- because ...';
  return undefined;
}

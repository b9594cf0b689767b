/** Ceilings that the built-in rules cannot say. */
import { builtinRules } from 'eslint/use-at-your-own-risk';
import { isTestBody } from './titles.mjs';

/** @typedef {import('eslint').Rule.RuleModule} Rule */

/**
 * At most so many parameters; a constructor has its own number, for its parameters are the hands of the class.
 * @type {Rule}
 */
export const maxParams = {
  meta: {
    type: 'suggestion',
    schema: [
      {
        type: 'object',
        properties: { functions: { type: 'integer' }, constructors: { type: 'integer' } },
        required: ['functions', 'constructors'],
        additionalProperties: false,
      },
    ],
  },
  create(context) {
    const { functions, constructors } = context.options[0];
    const check = (/** @type {any} */ node) => {
      const isConstructor = node.parent?.type === 'MethodDefinition' && node.parent.kind === 'constructor';
      const most = isConstructor ? constructors : functions;
      // A row of a table of examples has as many columns as it needs.
      if (node.params.length <= most || isTestBody(node)) return;
      context.report({
        node,
        message: `${node.params.length} parameters, more than ${most}: hand over an object.`,
      });
    };
    return { FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check };
  },
};

/**
 * The built-in rule, blind to the bodies of tests: a group of tests is a list, not a function.
 * @type {Rule}
 */
export const maxLinesPerFunction = silentAbout(builtin('max-lines-per-function'), isTestBody);

/** @type {Rule} */
export const maxLines = builtin('max-lines');

/**
 * @param {string} name
 * @returns {Rule}
 */
function builtin(name) {
  const rule = builtinRules.get(name);
  if (!rule) throw new Error(`ESLint has no rule ${name} any more.`);
  return rule;
}

/**
 * @param {Rule} rule
 * @param {(node: unknown) => boolean} isExempt
 * @returns {Rule}
 */
function silentAbout(rule, isExempt) {
  return {
    ...rule,
    create(context) {
      const report = (/** @type {any} */ problem) =>
        isExempt(problem.node) ? undefined : context.report(problem);
      return rule.create(Object.create(context, { report: { value: report } }));
    },
  };
}

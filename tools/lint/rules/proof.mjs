/** The one type that only one file may make by assertion. */

/**
 * Whether a type mentions `Disclosed` anywhere: `Disclosed<T>`, `readonly Disclosed<T>[]`, `disclosure.Disclosed<T>`.
 * @param {any} type
 * @returns {boolean}
 */
function speaksOfDisclosed(type) {
  if (type === null || typeof type !== 'object') return false;
  if (Array.isArray(type)) return type.some(speaksOfDisclosed);
  if (type.type === 'Identifier' && type.name === 'Disclosed') return true;
  return Object.entries(type).some(([key, value]) => key !== 'parent' && speaksOfDisclosed(value));
}

/** @type {import('eslint').Rule.RuleModule} */
export const noForgedDisclosure = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const message =
      'Only disclosure control makes something Disclosed; an assertion would forge its signature.';
    const check = (/** @type {any} */ node) => {
      if (speaksOfDisclosed(node.typeAnnotation)) context.report({ node, message });
    };
    return { TSAsExpression: check, TSTypeAssertion: check };
  },
};

/** Rules that a selector says in one line. Each has a name of its own, so that a trespasser can be recognised. */

/** @typedef {import('eslint').Rule.RuleModule} Rule */

/**
 * @param {string} message
 * @param {...string} selectors
 * @returns {Rule}
 */
function banned(message, ...selectors) {
  return {
    meta: { type: 'problem', schema: [] },
    create: (context) =>
      Object.fromEntries(
        selectors.map((selector) => [
          selector,
          (/** @type {any} */ node) => context.report({ node, message }),
        ]),
      ),
  };
}

const GLOBALS = '/^(globalThis|window|self|global)$/';
const ROUTES = '/^(Get|Post|Put|Patch|Delete|All|Head|Options|Search|Sse|RequestMapping)$/';

export const noEnum = banned(
  'A union, or an object `as const`, says the same without code at run time.',
  'TSEnumDeclaration',
);

export const noDefaultExport = banned(
  'Named exports only: a name that is chosen once can be found again.',
  'ExportDefaultDeclaration',
  'ExportSpecifier[exported.name="default"]',
);

/** `IJ` is a letter of the Dutch alphabet, as in IJkmoment. */
export const noInterfacePrefix = banned(
  'An interface carries the name of the thing, without an I.',
  'TSInterfaceDeclaration[id.name=/^I(?!Jk)[A-Z][a-z]/]',
);

export const noEnvironment = banned(
  'The environment is read once, in configuration.ts, and parsed there.',
  'MemberExpression[object.name="process"][property.name="env"]',
  'MemberExpression[object.name="process"][property.value="env"]',
  'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]',
  'ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name="env"]',
);

export const noBareFetch = banned(
  'The server is called through the contract: call(route, ...) in apps/web/src/server/call.ts.',
  'CallExpression[callee.name="fetch"]',
  `MemberExpression[object.name=${GLOBALS}][property.name="fetch"]`,
  'NewExpression[callee.name="XMLHttpRequest"]',
);

export const noBareControl = banned(
  'Controls come from libs/ui/src/controls, which writes the HTML of NL Design System: Button, TextBox, TextArea, SelectBox, CheckBox, RadioButton.',
  'JSXOpeningElement[name.name=/^(button|select|textarea)$/]',
  // What the browser draws in a way of its own: a file, a colour, and what is not seen.
  'JSXOpeningElement[name.name="input"]:not(:has(> JSXAttribute[name.name="type"][value.value=/^(file|color|hidden)$/]))',
);

export const noRawRoute = banned(
  'A route is a value of the contract and is bound with @Serves(route): a bare decorator has no access rule.',
  `Decorator > CallExpression[callee.name=${ROUTES}]`,
  `Decorator > CallExpression[callee.property.name=${ROUTES}]`,
  `ImportDeclaration[source.value="@nestjs/common"] > ImportSpecifier[imported.name=${ROUTES}]`,
);

export const noQuietZero = banned(
  'Nothing is missing without a reason: a zero in its place passes for a figure.',
  'LogicalExpression[operator=/^(\\?\\?|\\|\\|)$/][right.type="Literal"][right.raw=/^0n?$/]',
  'AssignmentExpression[operator=/^(\\?\\?|\\|\\|)=$/][right.type="Literal"][right.raw=/^0n?$/]',
);

export const noInheritance = banned(
  'A class exists to be wired: it has hands, no parents. Only errors extend Error.',
  ':matches(ClassDeclaration, ClassExpression)[superClass][superClass.name!=/Error$/]',
);

export const noClock = banned(
  'The domain has no clock and no dice: hand it the moment, or the draw, as a value.',
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Math"][property.name="random"]',
);

/**
 * Rules about what a file takes from elsewhere. A boundary between projects is Nx's business; these rules hold the
 * finer ones: one name of a package, one file, one reason.
 */

/** @typedef {import('eslint').Rule.RuleModule} Rule */

/**
 * The names an import or re-export takes, in the spelling of the other side: renaming does not hide anything.
 * @param {any} node
 * @returns {{ name: string, isType: boolean, node: any }[]}
 */
function namesTaken(node) {
  const wholeIsType = node.importKind === 'type' || node.exportKind === 'type';
  return (node.specifiers ?? []).map((/** @type {any} */ specifier) => {
    const other =
      specifier.imported ?? (node.type === 'ExportNamedDeclaration' ? specifier.local : undefined);
    const isType = wholeIsType || specifier.importKind === 'type' || specifier.exportKind === 'type';
    return { name: other?.name ?? other?.value ?? '*', isType, node: specifier };
  });
}

/**
 * Listens to every way a module can be named: import, re-export, `export *` and `import()`.
 * @param {(source: string, node: any) => void} visit
 */
function onEverySource(visit) {
  const withSource = (/** @type {any} */ node) => {
    if (typeof node.source?.value === 'string') visit(node.source.value, node);
  };
  return {
    ImportDeclaration: withSource,
    ExportNamedDeclaration: withSource,
    ExportAllDeclaration: withSource,
    ImportExpression: withSource,
    TSImportType: (/** @type {any} */ node) => {
      const value = node.source?.value ?? node.argument?.literal?.value;
      if (typeof value === 'string') visit(value, node);
    },
  };
}

/**
 * Bans names of a package. `*` and `import()` count as taking all of them.
 * @type {Rule}
 */
export const noName = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: {
          from: { type: 'string' },
          names: { type: 'string' },
          typesAllowed: { type: 'boolean' },
          message: { type: 'string' },
        },
        required: ['from', 'names', 'message'],
        additionalProperties: false,
      },
    ],
  },
  create(context) {
    const { from, names, typesAllowed, message } = context.options[0];
    const [source, name] = [new RegExp(from), new RegExp(names)];
    return onEverySource((value, node) => {
      if (!source.test(value)) return;
      if (!node.specifiers) return context.report({ node, message });
      for (const taken of namesTaken(node)) {
        if (taken.isType && typesAllowed) continue;
        // A default import is the whole package in one name, just like `* as it`.
        if (taken.name === '*' || name.test(taken.name)) context.report({ node: taken.node, message });
      }
    });
  },
};

/**
 * Bans whole sources.
 * @type {Rule}
 */
export const noSource = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: {
          from: { type: 'string' },
          typesAllowed: { type: 'boolean' },
          message: { type: 'string' },
        },
        required: ['from', 'message'],
        additionalProperties: false,
      },
    ],
  },
  create(context) {
    const { from, typesAllowed, message } = context.options[0];
    const source = new RegExp(from);
    return onEverySource((value, node) => {
      const isType = node.importKind === 'type' || node.exportKind === 'type';
      if (source.test(value) && !(isType && typesAllowed)) context.report({ node, message });
    });
  },
};

/**
 * At most so many imports per file.
 * @type {Rule}
 */
export const maxImports = {
  meta: { type: 'suggestion', schema: [{ type: 'integer', minimum: 1 }] },
  create(context) {
    const most = context.options[0];
    return {
      Program(node) {
        const imports = node.body.filter(({ type }) => type === 'ImportDeclaration');
        if (imports.length <= most) return;
        const message = `This file has ${imports.length} imports, more than ${most}: it does more than one thing.`;
        context.report({ node: imports[most] ?? node, message });
      },
    };
  },
};

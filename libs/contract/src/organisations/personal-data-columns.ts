/** Where each kind of personal data of users stands, as `schema.table.column`. A test holds it against the real tables. */
export const PERSONAL_COLUMNS = {
  account: [
    ...of('organisations.person', 'id', 'email', 'name', 'alone_since'),
    ...of('organisations.membership', 'person', 'organisation', 'roles'),
  ],
  password: of('organisations.person', 'password_hash'),
  'second-factor': [
    ...of('organisations.second_factor', 'person', 'sealed_secret', 'confirmed_at', 'last_step'),
    ...of('organisations.recovery_code', 'person', 'hash', 'used_at'),
  ],
  passkeys: of(
    'organisations.passkey',
    ...[
      'id',
      'person',
      'credential',
      'public_key',
      'counter',
      'transports',
      'name',
      'made_at',
      'last_used_at',
    ],
  ),
  'sign-on': of('organisations.outside_identity', 'organisation', 'issuer', 'subject', 'person', 'linked_at'),
  sessions: of('platform.session', 'sid', 'sess', 'expire'),
  letters: of(
    'organisations.letter',
    ...['id', 'kind', 'email', 'organisation', 'name', 'roles', 'person', 'about', 'made_by_name', 'made_at'],
    ...['sent_at', 'token_hash', 'expires_at', 'ended_at', 'ended_as'],
  ),
  'letters-in-files': [],
  'audit-log': of(
    'platform.audit',
    ...['chain', 'number', 'organisation', 'at', 'who', 'who_name', 'kind', 'about', 'previous', 'hash'],
  ),
  'saved-views': of(
    'organisations.saved_view',
    ...['id', 'organisation', 'person', 'name', 'address', 'shared', 'saved_by_name', 'saved_at'],
  ),
  tries: of('platform.tries', 'key', 'points', 'expire'),
  names: [
    ...of('organisations.api_key', 'made_by', 'made_by_name'),
    ...of('organisations.partnership_member', 'agreed_by_name'),
    ...of('organisations.sign_on', 'saved_by_name'),
    ...of('organisations.support_access', 'opened_by_name'),
    ...of('organisations.theme', 'changed_by_name'),
    ...of('catalogue.reference_set', 'imported_by_name'),
    ...of('catalogue.rule', 'made_by_name'),
    ...of('catalogue.indicator', 'made_by_name', 'live_by_name'),
    ...of('rounds.extension', 'given_by_name'),
    ...of('rounds.reminder', 'queued_by_name'),
    ...of('rounds.round', 'closed_by_name'),
    ...of('uploads.upload', 'uploaded_by', 'uploaded_by_name'),
    ...of('uploads.draft', 'saved_by_name'),
    ...of('uploads.mapping', 'saved_by_name'),
    ...of('uploads.part', 'saved_by_name'),
    ...of('uploads.reporter', 'person'),
    ...of('validation.explanation', 'written_by_name'),
    ...of('submissions.delivery', 'submitted_by', 'submitted_by_name', 'decided_by', 'decided_by_name'),
    ...of('submissions.reopening', 'reopened_by', 'reopened_by_name'),
    ...of('comparisons.own_group', 'made_by_name'),
    ...of('comparisons.recomputation', 'requested_by_name'),
    ...of('publication.approval', 'person', 'person_name'),
    ...of('publication.release', 'requested_by', 'requested_by_name'),
    ...of('publication.reply', 'saved_by', 'saved_by_name'),
    ...of('publication.withdrawal', 'withdrawn_by', 'withdrawn_by_name'),
  ],
  'log-lines': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

function of(table: string, ...columns: readonly string[]): readonly string[] {
  return columns.map((column) => `${table}.${column}`);
}

/**
 * SQL that makes a table a tenant's: row-level security on, forced upon its owner too, and the role of requests sees and
 * writes the rows of its own organisation only.
 */
export function tenantTable(table: string, grants: string): string {
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy own_rows on ${table} to ijkpunt_app
      using (organisation = platform.current_organisation())
      with check (organisation = platform.current_organisation());
    grant ${grants} on ${table} to ijkpunt_app;
  `;
}

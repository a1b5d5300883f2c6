const OFFICE = 'https://appsforoffice.microsoft.com';

/**
 * The shipped page with office.js from `origin` in place of Microsoft's servers: its address, and the
 * host that the content security policy lets scripts come from. Everything else stays as it ships.
 */
export function withOfficeFrom(origin: string, page: string): string {
  return page.replaceAll(OFFICE, origin);
}

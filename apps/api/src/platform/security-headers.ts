import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { reportFromBrowser } from '@ijkpunt/contract';
import type { Configuration } from './configuration.ts';

/** Where browsers tell what they refused. */
const REPORTS = `/api/v1${reportFromBrowser.path}`;

/** What of a browser is used here: by our own pages, and by nothing that is taken in by them. */
const OPEN = ['clipboard-write', 'publickey-credentials-create', 'publickey-credentials-get'];

/** What is never used. Only what browsers know by name: of any other name they complain on every page. */
const SHUT = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read', 'compute-pressure'],
  ...['display-capture', 'encrypted-media', 'fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid'],
  ...['identity-credentials-get', 'idle-detection', 'keyboard-map', 'local-fonts', 'magnetometer'],
  ...['microphone', 'midi', 'otp-credentials', 'payment', 'picture-in-picture', 'screen-wake-lock'],
  ...['serial', 'storage-access', 'sync-xhr', 'usb', 'window-management', 'xr-spatial-tracking'],
];

const PERMISSIONS = [
  ...SHUT.map((feature) => `${feature}=()`),
  ...OPEN.map((feature) => `${feature}=(self)`),
].join(', ');

/** What a browser may do with anything that comes from here; the same for every answer. */
export function securityHeaders({ publicUrl }: Pick<Configuration, 'publicUrl'>): RequestHandler {
  const secure = publicUrl.startsWith('https:');
  const others = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: policy(secure) },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
  });
  return (request, response, next) => {
    response.setHeader('permissions-policy', PERMISSIONS);
    if (secure) response.setHeader('reporting-endpoints', `${ENDPOINT}="${REPORTS}"`);
    others(request, response, next);
  };
}

const ENDPOINT = 'reports';

function policy(secure: boolean) {
  return {
    defaultSrc: ["'self'"],
    baseUri: ["'none'"],
    connectSrc: ["'self'"],
    fontSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    frameSrc: ["'none'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    scriptSrc: ["'self'"],
    scriptSrcAttr: ["'none'"],
    styleSrc: ["'self'"],
    reportUri: [REPORTS],
    // Over plain http, as on one's own machine, there is nothing to upgrade to, and no browser that sends reports elsewhere:
    // it would then leave out the address above as well.
    ...(secure ? { reportTo: [ENDPOINT], upgradeInsecureRequests: [] } : {}),
  };
}

'use strict';
// Connections between browsers are no requests, so no rule stops them: a page would reach any host
// with them. They are taken away before the page's own scripts run, in every frame.
for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCIceTransport']) {
  Object.defineProperty(window, name, { value: undefined, writable: false, configurable: false });
}

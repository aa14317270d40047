const done = arguments[arguments.length - 1];
const [probes, matches, limit] = arguments;
const ask = (QUESTION);
const sent = probes.map((probe) =>
  fetch(probe.address, {
    method: probe.method,
    mode: 'no-cors',
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    signal: AbortSignal.timeout(limit),
  }).then(
    () => true,
    () => false));
const matched = ask({ kind: 'match', requests: matches }, limit);
Promise.all([Promise.all(sent), matched]).then(([passed, answer]) =>
  done(JSON.stringify({ passed, answer, calls: typeof RTCPeerConnection !== 'undefined' })));

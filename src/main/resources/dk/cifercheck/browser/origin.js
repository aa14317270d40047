// The origins of this document and of every document around it, this one first.
const around = window.location.ancestorOrigins ? Array.from(window.location.ancestorOrigins) : null;
const climbed = () => {
  const origins = [];
  for (let view = window; view !== window.top; view = view.parent) {
    try {
      origins.push(view.parent.location.origin);
    } catch (foreign) {
      origins.push('null');
    }
  }
  return origins;
};
return {origins: [window.location.origin, ...(around || climbed())], secure: window.isSecureContext === true};

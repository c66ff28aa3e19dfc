/// What every page carries in itself, so that it can be sent alone and read without a network.
enum DocumentationStyle {
  static let css = """
    :root{color-scheme:light dark;--bg:#fdfdfb;--fg:#1c1f23;--soft:#5c6570;--line:#dcdfe3;--card:#fff;
    --link:#0b5cad;--value:#dcebfa;--bits:#efe3fb;--slot:#dff2e1;--head:#f3ead2;--pii:#9b1c31;--piibg:#fbe4e8;
    --tag:#eceff2}
    @media(prefers-color-scheme:dark){:root{--bg:#15181c;--fg:#e4e7ea;--soft:#9aa4af;--line:#333a42;
    --card:#1b1f24;--link:#7db7f0;--value:#1d3a57;--bits:#3c2a54;--slot:#1f4026;--head:#463a1b;--pii:#ff9aab;
    --piibg:#4a1c26;--tag:#2a3037}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.55 system-ui,sans-serif}
    main,header.page,footer{max-width:60rem;margin:0 auto;padding:0 1rem}
    header.page{padding-top:1.2rem}header.page nav{font-size:.9rem;color:var(--soft)}
    footer{color:var(--soft);font-size:.85rem;padding-top:2rem;padding-bottom:2rem}
    h1{font-size:1.7rem;margin:.3rem 0 .6rem;line-height:1.2;overflow-wrap:anywhere}
    h2{font-size:1.15rem;margin:2.2rem 0 .6rem;color:var(--soft);font-weight:600}
    h3{font-size:1.25rem;margin:0;overflow-wrap:anywhere}
    h4{font-size:.85rem;margin:1.3rem 0 .4rem;color:var(--soft);font-weight:600}
    a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}
    code,.type,.hex{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.9em}
    code{background:var(--tag);padding:.05em .3em;border-radius:3px}a code{color:inherit}
    p{margin:.5rem 0}ul{margin:.5rem 0;padding-left:1.3rem}
    section.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:1rem 1.1rem;
    margin:1rem 0}
    section.card:target,tr:target{outline:2px solid var(--link);outline-offset:2px}
    .facts{color:var(--soft);font-size:.9rem;margin:.3rem 0}
    .tag{display:inline-block;background:var(--tag);border-radius:3px;padding:0 .4em;font-size:.8rem;
    white-space:nowrap;vertical-align:baseline}
    .tag.wide{white-space:normal}
    .tag.pii{background:var(--piibg);color:var(--pii);font-weight:600}
    .kind{color:var(--soft);font-size:.85rem;font-weight:400}
    .scroll{overflow-x:auto}
    table{border-collapse:collapse;width:100%;font-size:.93rem}
    th{text-align:left;font-weight:600;font-size:.8rem;color:var(--soft)}
    th,td{padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top}
    tbody tr:last-child td{border-bottom:0}
    td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;width:3.5rem;padding-right:.9rem}
    tr.gone td{color:var(--soft)}tr.gone .name{text-decoration:line-through}
    .name{font-weight:600}td p{margin:.15rem 0}td .doc{color:var(--soft)}
    .bit{display:inline-block;margin-right:.8rem}
    .bytes{font-size:.78rem;margin:.4rem 0 .8rem}
    .row{display:grid;grid-template-columns:2.6rem repeat(8,minmax(0,1fr));gap:2px;margin-bottom:2px}
    .at{color:var(--soft);text-align:right;padding-right:.5rem;align-self:center;
    font-variant-numeric:tabular-nums}
    .cell{border-radius:3px;padding:.3rem .25rem;text-align:center;overflow:hidden;text-overflow:ellipsis;
    white-space:nowrap}
    .cell a{color:inherit}.value{background:var(--value)}.bits{background:var(--bits)}
    .s1{grid-column:span 1}.s2{grid-column:span 2}.s3{grid-column:span 3}.s4{grid-column:span 4}
    .s5{grid-column:span 5}.s6{grid-column:span 6}.s7{grid-column:span 7}.s8{grid-column:span 8}
    .strip{display:flex;flex-wrap:wrap;gap:2px;font-size:.78rem;margin:.4rem 0}
    .strip>span{border-radius:3px;padding:.3rem .5rem;background:var(--slot)}
    .strip>.h{background:var(--head)}.strip>.f{background:var(--value)}.strip>.l{background:var(--head)}
    .strip a{color:inherit}
    details>summary{cursor:pointer;color:var(--soft);font-size:.9rem;margin-top:.6rem}
    .toc{columns:15rem;padding-left:0;list-style:none}.toc li{break-inside:avoid}
    input[type=search]{width:100%;font:inherit;padding:.5rem .7rem;border:1px solid var(--line);
    border-radius:6px;background:var(--card);color:var(--fg)}
    [hidden]{display:none!important}
    @media(max-width:40rem){body{font-size:15px}section.card{padding:.8rem}
    .row{grid-template-columns:2rem repeat(8,minmax(0,1fr))}.cell{padding:.3rem .1rem;font-size:.68rem}
    section.card>.scroll thead{display:none}
    section.card>.scroll table,section.card>.scroll tbody{display:block}
    section.card>.scroll tr{display:block;padding:.45rem 0;border-bottom:1px solid var(--line)}
    section.card>.scroll tr:last-child{border-bottom:0}
    section.card>.scroll td{display:inline;border:0;padding:0 .35rem 0 0}
    section.card>.scroll td:last-child{display:block;padding-top:.15rem}
    section.card>.scroll td:nth-child(4):not(:last-child){color:var(--soft)}}
    @media print{:root{color-scheme:light}body{font-size:10pt;background:#fff;color:#000}.search{display:none}
    section.card{border:0;border-top:1px solid #999;border-radius:0;padding:.6rem 0}
    tr,.bytes,.strip{break-inside:avoid}h3,h4{break-after:avoid}a{color:inherit}
    .cell,.tag,.strip>span{border:1px solid #999;print-color-adjust:exact}}
    """

  /// Shows the entries of the index that hold every word of the search. Without it all are shown.
  static let script = """
    const box=document.getElementById("search"),rows=[...document.querySelectorAll("[data-q]")],
    none=document.getElementById("none");
    function search(){const words=box.value.toLowerCase().split(/\\s+/).filter(Boolean);let shown=0;
    for(const row of rows){const hit=words.every(w=>row.dataset.q.includes(w));row.hidden=!hit;if(hit)shown++}
    for(const part of document.querySelectorAll("[data-part]"))
    part.hidden=!part.querySelector("[data-q]:not([hidden])");
    none.hidden=shown>0}
    box.closest(".search").hidden=false;box.addEventListener("input",search);
    if(location.hash.startsWith("#q="))box.value=decodeURIComponent(location.hash.slice(3));search();
    """
}

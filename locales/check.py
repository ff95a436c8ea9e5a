#!/usr/bin/env python3
"""check.py TAG: what is missing or wrong in locales/TAG beside locales/en"""
import sys, os, re, glob
from fluent.syntax import parse, ast
ROOT='locales'
CATS={'fr':['one','other'],'de':['one','other'],'it':['one','other'],'pl':['one','few','many'],'pt':['one','other'],'ro':['one','few','other'],'el':['one','other'],'uk':['one','few','many'],'tr':['one','other'],'ar':['zero','one','two','few','many','other'],'ca':['one','other'],'cs':['one','few','other'],'en':['one','other'],'es':['one','other']}
PL={'zero','one','two','few','many'}
MARK=["<",">","**","__","`","](","&amp;","&lt;","&gt;","&quot;","&nbsp;"]
def load(tag):
    out={};terms=[];errs=[]
    for p in sorted(glob.glob(f'{ROOT}/{tag}/*.ftl')):
        r=parse(open(p,encoding='utf-8').read())
        for e in r.body:
            if isinstance(e,ast.Junk): errs.append(f'{os.path.basename(p)}: junk: {e.content[:80]!r}')
            if isinstance(e,(ast.Message,ast.Term)):
                n=('-' if isinstance(e,ast.Term) else '')+e.id.name
                for (k,v) in [(n,e.value)]+[(f'{n}.{a.id.name}',a.value) for a in e.attributes]:
                    if v is None: continue
                    if k in out: errs.append(f'{k} stands twice')
                    out[k]=(os.path.basename(p),v)
    return out,errs
def walk(node,vars,refs,sels,strs,buf):
    if isinstance(node,ast.Pattern):
        for el in node.elements:
            if isinstance(el,ast.TextElement): buf.append(el.value)
            else: walk(el.expression,vars,refs,sels,strs,buf)
    elif isinstance(node,ast.VariableReference): vars.add(node.id.name); buf.append('\u2026')
    elif isinstance(node,(ast.MessageReference,ast.TermReference)):
        refs.add(('-' if isinstance(node,ast.TermReference) else '')+node.id.name+(f'.{node.attribute.name}' if node.attribute else ''))
    elif isinstance(node,ast.FunctionReference):
        for a in node.arguments.positional: walk(a,vars,refs,sels,strs,buf)
    elif isinstance(node,ast.StringLiteral): strs.append(node.value)
    elif isinstance(node,ast.Placeable): walk(node.expression,vars,refs,sels,strs,buf)
    elif isinstance(node,ast.SelectExpression):
        walk(node.selector,vars,refs,sels,strs,[])
        keys=[v.key.name if isinstance(v.key,ast.Identifier) else v.key.value for v in node.variants]
        d=[k for k,v in zip(keys,node.variants) if v.default]
        sels.append((keys,d))
        base=len(buf)
        longest=[]
        for v in node.variants:
            b=[]; walk(v.value,vars,refs,sels,strs,b)
            if len(''.join(b))>len(''.join(longest)): longest=b
        buf.extend(longest)
def info(v):
    vars,refs,sels,strs,buf=set(),set(),[],[],[]
    walk(v,vars,refs,sels,strs,buf)
    return vars,refs,sels,strs,''.join(buf)
def main(tag):
    en,_=load('en'); tr,errs=load(tag)
    bad=list(errs)
    for k in en:
        if k not in tr: bad.append(f'missing {en[k][0]}: {k}')
    for k in tr:
        if k not in en: bad.append(f'not in English: {k}')
    for k,(f,v) in tr.items():
        if k not in en: continue
        if f!=en[k][0]: bad.append(f'{k} stands in {f}, in English in {en[k][0]}')
        a,b=info(en[k][1]),info(v)
        if a[0]!=b[0] : bad.append(f'{k}: variables {sorted(b[0])}, in English {sorted(a[0])}')
        for r in b[1]:
            if r not in tr: bad.append(f'{k}: leads to {r}, which is not there')
        for keys,d in b[2]:
            if set(keys)&PL:
                want=CATS[tag]
                ok=set(want)|{'other'}
                for x in keys:
                    if x in PL|{'other'} and x not in ok: bad.append(f'{k}: [{x}] is never chosen')
                for x in want:
                    if x not in keys and x!='zero': bad.append(f'{k}: no [{x}]')
            if d!=['other'] and set(keys)&PL: bad.append(f'{k}: *[other] must be the default')
        t=b[4]
        for m in MARK:
            if m in t: bad.append(f'{k}: has {m}')
        if t!=t.strip() or '  ' in t or '\t' in t: bad.append(f'{k}: needless spaces: {t[:60]!r}')
        if len(re.findall(r'[A-Za-z]{3,}',a[4]))>=3 and a[4]==b[4]: bad.append(f'{k}: the same as in English: {t[:60]!r}')
        le,lt=len(a[4]),len(t.encode('utf-16-le'))//2
        lim=None
        base=k.split('.')[0]
        if k.startswith('button-') and '.' not in k: lim=max(int(le*1.45)+2,14)
        if k.startswith('field-') and '.' not in k: lim=42
        if k.endswith('.example') and k.startswith('field-'): lim=99
        if k.startswith('command-') and '.' not in k: lim=95
        if k.endswith('-heading') : lim=max(int(le*1.4)+3,38)
        if lim and lt>lim: bad.append(f'{k}: {lt} letters, at most {lim}: {t!r}')
        if re.search(r'"|(?<=\w)\'(?=\s)',t): bad.append(f'{k}: straight quotes: {t[:70]!r}')
    # lists
    for pre in ('country-','region-','language-','subject-','tool-'):
        seen={}
        for k,(f,v) in tr.items():
            if k.startswith(pre) and k in en and f.startswith('lists'):
                s=info(v)[4].lower()
                if s in seen: bad.append(f'{k} and {seen[s]} have one name: {s}')
                seen[s]=k
    w=f'{ROOT}/{tag}/words.txt'
    if not os.path.exists(w): bad.append('no words.txt')
    else:
        ws=open(w).read().split('\n')
        ws=[x for x in ws if x]
        if len(ws)<1296: bad.append(f'words.txt: {len(ws)} words, at least 1296')
        if len(set(ws))!=len(ws): bad.append('words.txt: a word stands twice: '+', '.join(sorted({x for x in ws if ws.count(x)>1})[:20]))
        if ws!=sorted(ws): bad.append('words.txt is not in order (LC_ALL=C sort)')
        odd=[x for x in ws if not re.fullmatch(r'[a-z]{4,8}',x)]
        if odd: bad.append(f'words.txt: not 4 to 8 letters a-z: {odd[:15]}')
        unfit={x for l in open('bot-core/lists/unfit.txt') if not l.startswith('#') for x in l.split()}
        u=[x for x in ws if x in unfit]
        if u: bad.append(f'words.txt: unfit: {u}')
    if not os.path.exists(f'{ROOT}/{tag}/glossary.md'): bad.append('no glossary.md')
    print('\n'.join(bad[:200])); print(f'{len(bad)} to mend, {len(tr)} of {len(en)} texts')
main(sys.argv[1])

/** Given names and what people call their bearers: formal name first. Written for this project. */
const FAMILIES = `alexander alex sasha sandy aleksandr alec xander
alexandra sasha alex sandra
alejandro alex ale
alejandra alex ale
alexei alyosha lyosha
anatoly tolya
andrew andy drew
anthony tony
antonio toni tony
barbara barb babs
benjamin ben benny
bernard bernie
boris borya
bradley brad
brian bryan
carlos carlitos
catherine cathy kate katie kathy kit
charles charlie chuck chas
christopher chris kit
christine chris tina chrissy
daniel dan danny
david dave davey
deborah deb debbie
dmitry dima mitya
donald don donny
douglas doug
edward ed eddie ted teddy ned
elizabeth liz beth betty lizzie eliza betsy lisa
eugene gene zhenya yevgeny
evgeny zhenya
francis frank frankie
francisco paco pancho
franklin frank
frederick fred freddy
gabriel gabe
gerald gerry jerry
gerard gerry
gregory greg grisha
harold harry hal
henry harry hank
igor gosha
ignacio nacho
irina ira
ivan vanya
jacob jake jack
jacqueline jackie
james jim jimmy jamie
jeffrey jeff geoffrey geoff
jennifer jen jenny
jessica jess
jesus chuy chucho
johannes hans jan
john jack johnny jon
jonathan jon jonny
jose pepe
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
kimberly kim
konstantin kostya
lawrence larry
leonard len lenny leo
leonid lyonya
louis lou
lyudmila lyuda
manuel manolo
margaret maggie meg peg peggy rita
maria masha mariya
martin marty
matthew matt
maxim max
maximilian max
michael mike mick mickey
mikhail misha
natalia natasha natalya
nathaniel nat nate nathan
nicholas nick nicky
nikolai kolya
olga olya
pamela pam
patricia pat patty tricia
patrick pat paddy
pavel pasha
peter pete
philip phil
raymond ray
rebecca becky
richard dick rick rich ricky richie
robert bob bobby rob robbie bert
rodney rod
roman roma
ronald ron ronnie
samantha sam
samuel sam sammy
sergei seryozha
sophia sonya sophie sofia
stanislav stas
stephen steve steven
susan sue susie
svetlana sveta
tatiana tanya
theodore ted teddy theo
thomas tom tommy
timothy tim timmy
valery valera
vasily vasya
victor vic vitya
victoria vicky vika
vincent vince
vladimir volodya vova
volodymyr volodya vova
vladislav vlad
walter walt wally
wilhelm willy
william bill billy will willy liam
yekaterina katya
yelena lena
yuri yura
zachary zach zack`;

const families = new Map<string, ReadonlySet<number>>();
for (const [number, line] of FAMILIES.split('\n').entries()) {
  for (const name of line.split(' ')) families.set(name, new Set([...(families.get(name) ?? []), number]));
}
const FORMAL = new Map(
  FAMILIES.split('\n').flatMap((line) => line.split(' ').map((name) => [name, line.split(' ')[0] ?? name])),
);

/** Whether one given name is a pet form of the other, or both are of a third. Small letters without diacritics. */
export function areNicknames(a: string, b: string): boolean {
  const ofA = families.get(a);
  const ofB = families.get(b);
  return ofA !== undefined && ofB !== undefined && [...ofA].some((family) => ofB.has(family));
}

/** A formal name for a pet form, or the name itself. */
export function formalName(name: string): string {
  return FORMAL.get(name) ?? name;
}
